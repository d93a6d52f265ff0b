package org.tiltmeter.evaluation.sets.newswcl50;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Moss 's gulls , he said , were n't his . | Moss's gulls, he said, weren't his.",
                "a \" vile \" pier ( old ) | a \"vile\" pier (old)",
                "the gulls ' pier | the gulls' pier",
                "a ' vile ' pier | a 'vile 'pier",
                "Jong - un paid $ 5 - or more | Jong-un paid $5-or more",
                "one \\n \" two | ~one\n\n\"two~"
            })
    void tokensAreSetAsInPrint(String tokens, String text) {
        assertThat(Prose.of(List.of(tokens.split(" "))).text()).isEqualTo(text);
    }
}

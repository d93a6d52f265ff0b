package org.tiltmeter.evaluation.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;

class HeadWordTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the head of the harbour board | head",
                "Mayor Ada Moss, who lost | Moss",
                "Mayor Moss's | Moss",
                "Mayor Moss’s harbour | harbour",
                "the gull-friendly party | party",
                "of Gulls | Gulls",
                "\u201cQuill\u201d | Quill"
            })
    void theHeadIsTheLastWordBeforeABorder(String phrase, String head) {
        assertThat(head(phrase)).isEqualTo(head);
    }

    @Test
    void aPhraseWithoutWordsIsItsOwnHead() {
        assertThat(head("--")).isEqualTo("--");
    }

    private static String head(String phrase) {
        String text = "Then " + phrase;
        Span head = HeadWord.of(text, new Span(Part.TEXT, 5, text.length()));
        return text.substring(head.start(), head.end());
    }
}

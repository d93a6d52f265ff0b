package org.tiltmeter.analysis.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFormTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The White House; white house",
                "White  House’s; white house",
                "“Trump administration”; trump administration",
                "U.S.; u.s",
                "ＷＨＯ; who",
                "ÅNGSTRÖM; ångström",
                "X; x",
                "the; the",
                "…; ''",
            })
    void namesMeetInOneForm(String text, String form) {
        assertThat(NameForm.of(text)).isEqualTo(form);
    }

    @Test
    void lookAlikesOfAnotherScriptStayApart() {
        String cyrillic = "\u0420uritania";

        assertThat(NameForm.of(cyrillic)).isNotEqualTo(NameForm.of("Puritania"));
    }

    @Test
    void anEndlessNameIsCut() {
        assertThat(NameForm.of("Wide ".repeat(300_000))).hasSizeLessThanOrEqualTo(NameForm.LONGEST);
        assertThat(NameForm.of("\uFDFA".repeat(1_000))).hasSizeLessThanOrEqualTo(NameForm.LONGEST);
    }

    @Test
    void halfACharacterIsReplaced() {
        assertThat(NameForm.of("Norway\uD83D Oslo\u0000")).isEqualTo("norway\uFFFD oslo");
    }
}

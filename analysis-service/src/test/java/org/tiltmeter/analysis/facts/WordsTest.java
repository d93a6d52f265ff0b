package org.tiltmeter.analysis.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 0",
                "'  …!  ' | 0",
                "We won’t wait | 3",
                "well-known, so-called | 2",
                "- a - b - | 2",
                "the dockers’ union | 3",
                "in 2026: 3,000 men | 5",
                "cafe\u0301 👍 ok | 2"
            })
    void wordsAreRunsOfLettersAndDigits(String text, int words) {
        assertThat(Words.in(text)).isEqualTo(words);
    }

    @Test
    void aMillionApostrophesAreNoWord() {
        assertThat(Words.in("'".repeat(1_000_000))).isZero();
    }
}

package org.tiltmeter.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PairsTest {

    @Test
    void oneLongPredictionFindsOneOfTheTwoItCovers() {
        assertThat(Pairs.count(List.of("ab", "cd"), List.of("abcd"), PairsTest::letters))
                .isEqualTo(1);
    }

    @Test
    void theLargestOverlapIsTakenFirst() {
        // "abc" belongs to "abcx"; were "a" to take it first, as reading order has it, one more pair would be left.
        assertThat(Pairs.count(List.of("ax", "abcx"), List.of("abc", "q"), PairsTest::letters))
                .isEqualTo(1);
        assertThat(Pairs.count(List.of("ax", "abcx"), List.of("abc", "a"), PairsTest::letters))
                .isEqualTo(2);
    }

    @Test
    void whatDoesNotOverlapIsNoPair() {
        assertThat(Pairs.count(List.of("ab"), List.of("cd"), PairsTest::letters))
                .isZero();
    }

    /** Items that share letters overlap by so many. */
    private static int letters(String a, String b) {
        return (int) a.chars().filter(letter -> b.indexOf(letter) >= 0).count();
    }
}

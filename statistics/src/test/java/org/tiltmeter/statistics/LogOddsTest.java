package org.tiltmeter.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tiltmeter.statistics.LogOdds.Word;

class LogOddsTest {

    /** A prior worth four words gives each two: odds 5/3 and 3/5 of the first word, variance 1/5 + 1/3. */
    @Test
    void aWordsZIsWorkedByHand() {
        var words = LogOdds.of(
                Map.of("regime", 3L, "talks", 1L),
                Map.of("regime", 1L, "talks", 3L),
                Map.of("regime", 50L, "talks", 50L),
                4);

        assertThat(words.getFirst().word()).isEqualTo("regime");
        assertThat(words.getFirst().logOdds()).isCloseTo(Math.log(25 / 9.0), within(1e-12));
        assertThat(words.getFirst().z()).isCloseTo(Math.log(25 / 9.0) / Math.sqrt(1 / 5.0 + 1 / 3.0), within(1e-12));
        assertThat(words.getLast().word()).isEqualTo("talks");
        assertThat(words.getLast().z()).isCloseTo(-words.getFirst().z(), within(1e-12));
    }

    @Test
    void aRareWordIsShrunkBelowAFrequentOneThatIsLessOneSided() {
        var words = LogOdds.of(
                Map.of("hapax", 1L, "regime", 60L, "the", 939L),
                Map.of("regime", 20L, "the", 980L),
                Map.of("hapax", 1L, "regime", 80L, "the", 1919L),
                500);

        assertThat(words).extracting(Word::word).startsWith("regime", "hapax");
    }

    @Test
    void aWordThatThePriorLacksHasAFiniteScore() {
        assertThat(LogOdds.of(Map.of("new", 3L), Map.of("old", 3L), Map.of("old", 9L), 10))
                .allSatisfy(word -> assertThat(word.z()).isFinite());
    }
}

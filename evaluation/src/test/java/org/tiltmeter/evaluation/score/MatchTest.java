package org.tiltmeter.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MatchTest {

    @Test
    void threeOfFourPredictedAndThreeOfSixThereMakeSixTenths() {
        Match match = Match.of(3, 4, 6);

        assertThat(match.precision()).isEqualTo(0.75);
        assertThat(match.recall()).isEqualTo(0.5);
        assertThat(match.f1()).isEqualTo(0.6, within(1e-12));
    }

    @Test
    void partialOverlapsCountDifferentlyOnEachSide() {
        // Half of one prediction is right; a quarter of one gold span was found.
        Match match = new Match(0.5, 1, 0.25, 1);

        assertThat(match.f1()).isEqualTo(1.0 / 3, within(1e-12));
    }

    @Test
    void nothingPredictedIsZeroAndNoDivisionByIt() {
        assertThat(Match.of(0, 0, 5).f1()).isZero();
        assertThat(Match.NONE.f1()).isZero();
    }
}

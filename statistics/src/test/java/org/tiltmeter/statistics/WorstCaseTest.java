package org.tiltmeter.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WorstCaseTest {

    @Test
    void whatIsMissingFromAShareMayAllSpeakForOrAgainst() {
        assertThat(WorstCase.ofShare(3, 6, 4)).isEqualTo(new WorstCase(0.3, 0.7));
    }

    @Test
    void withNothingMissingThereIsNothingToBound() {
        assertThat(WorstCase.ofShare(3, 6, 0)).isEqualTo(new WorstCase(0.5, 0.5));
    }

    @Test
    void ofAShareOfNothingNothingIsKnown() {
        assertThat(WorstCase.ofShare(0, 0, 0)).isEqualTo(new WorstCase(0, 1));
    }

    @Test
    void missingUnitsLowerARateAndMissingEventsRaiseIt() {
        assertThat(WorstCase.ofRate(100, 4, 80, 4, 20)).isEqualTo(new WorstCase(4, 10));
    }

    @Test
    void aRateWithoutUnitsMayBeAnything() {
        assertThat(WorstCase.ofRate(100, 0, 0, 1, 0)).isEqualTo(new WorstCase(0, Double.POSITIVE_INFINITY));
    }
}

package org.tiltmeter.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VerdictTest {

    @Test
    void aDifferenceThatChanceExplainsIsNotFound() {
        assertThat(Verdict.of(of(3), 0.051, 0.05)).isEqualTo(Verdict.NO_DIFFERENCE_FOUND);
    }

    @Test
    void otherwiseItsSignDecides() {
        assertThat(Verdict.of(of(3), 0.05, 0.05)).isEqualTo(Verdict.HIGHER);
        assertThat(Verdict.of(of(-3), 0.05, 0.05)).isEqualTo(Verdict.LOWER);
    }

    @Test
    void evidenceNeedsUnitsAndClustersOnBothSides() {
        var enough = new RatioSums(10, 0, 30, 0, 90, 0);

        assertThat(MinimumEvidence.USUAL.isMetBy(enough, enough)).isTrue();
        assertThat(MinimumEvidence.USUAL.isMetBy(enough, new RatioSums(9, 0, 30, 0, 100, 0)))
                .isFalse();
        assertThat(MinimumEvidence.USUAL.isMetBy(new RatioSums(10, 0, 29, 0, 85, 0), enough))
                .isFalse();
    }

    private static Difference of(double value) {
        return new Difference(value, 1, new Interval(value - 2, value + 2, 0.95), 0.01, 20, 0);
    }
}

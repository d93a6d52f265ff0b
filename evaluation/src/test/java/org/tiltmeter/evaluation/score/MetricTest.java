package org.tiltmeter.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tiltmeter.evaluation.score.Metric.Mean;

class MetricTest {

    private static final Tally TALLY =
            new Tally(Map.of("yes", Match.of(1, 2, 2), "no", Match.of(8, 10, 8), "other", Match.of(0, 50, 50)));

    @Test
    void microIsTheF1OfTheSums() {
        Metric metric = new Metric("m", "m", Mean.MICRO, List.of("yes", "no"), "", "");

        assertThat(metric.figure(TALLY)).isEqualTo(18.0 / 22, within(1e-12));
    }

    @Test
    void macroIsTheMeanOfTheF1s() {
        Metric metric = new Metric("m", "m", Mean.MACRO, List.of("yes", "no"), "", "");

        assertThat(metric.figure(TALLY)).isEqualTo((0.5 + 16.0 / 18) / 2, within(1e-12));
    }

    @Test
    void aClassThatNeverOccursCountsAsZeroInMacro() {
        Metric metric = new Metric("m", "m", Mean.MACRO, List.of("yes", "absent"), "", "");

        assertThat(metric.figure(TALLY)).isEqualTo(0.25, within(1e-12));
    }

    @Test
    void aTextWithoutItsKindsDoesNotConcernAMetric() {
        assertThat(Metric.of("m", "m", "absent", "", "").concerns(TALLY)).isFalse();
        assertThat(Metric.of("m", "m", "yes", "", "").concerns(TALLY)).isTrue();
    }
}

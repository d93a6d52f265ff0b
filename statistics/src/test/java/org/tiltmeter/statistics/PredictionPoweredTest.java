package org.tiltmeter.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PredictionPoweredTest {

    private static final Ratio MEAN = new Ratio(1, 0, Double.POSITIVE_INFINITY);

    /** A machine that always counts one too many: its 3.5 over 400 articles becomes 2.5, whatever the tuning. */
    @Test
    void whatTheMachineAlwaysAddsIsTakenAway() {
        var corrected = corrected(at -> 1 + at % 4, at -> 2 + at % 4, at -> 2 + at % 4);

        assertThat(corrected.naive()).isEqualTo(3.5);
        assertThat(corrected.value()).isCloseTo(2.5, within(1e-9));
    }

    /** Of equal spread: V = 40/39² and U = 400/399² give λ = V/(V + U), and the error is √(U/(V + U)) of that of the coded. */
    @Test
    void aMachineThatRisesAndFallsWithPeopleMakesTheFigureSurer() {
        var corrected = corrected(at -> 1 + at % 4, at -> 2 + at % 4, at -> 2 + at % 4);
        double coded = MEAN.standardError(sums(40, at -> 1 + at % 4)).orElseThrow();

        assertThat(corrected.tuning()).isCloseTo(0.912792, within(1e-6));
        assertThat(corrected.standardError()).isCloseTo(coded * Math.sqrt(1 - 0.912792), within(1e-6));
    }

    @Test
    void aMachineThatGuessesCountsForNothing() {
        var corrected = corrected(at -> at % 2, at -> at / 2 % 2, at -> at % 4);

        assertThat(corrected.tuning()).isCloseTo(0, within(1e-12));
        assertThat(corrected.value()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void withoutACodedSampleThereIsNothingToCorrectBy() {
        assertThat(PredictionPowered.of(MEAN, RatioSums.NONE, RatioSums.NONE, CrossSums.NONE, sums(40, at -> at % 3)))
                .isEmpty();
    }

    private static PredictionPowered corrected(
            IntUnaryOperator people, IntUnaryOperator machine, IntUnaryOperator uncoded) {
        var both = IntStream.range(0, 40)
                .mapToObj(at -> CrossSums.ofCluster(people.applyAsInt(at), 1, machine.applyAsInt(at), 1))
                .reduce(CrossSums.NONE, CrossSums::plus);
        return PredictionPowered.of(MEAN, sums(40, people), sums(40, machine), both, sums(400, uncoded))
                .orElseThrow();
    }

    private static RatioSums sums(int clusters, IntUnaryOperator x) {
        return IntStream.range(0, clusters)
                .mapToObj(at -> RatioSums.ofCluster(x.applyAsInt(at), 1))
                .reduce(RatioSums.NONE, RatioSums::plus);
    }
}

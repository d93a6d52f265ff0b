package org.tiltmeter.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final Ratio PER_HUNDRED = new Ratio(100, Double.POSITIVE_INFINITY);
    private static final Ratio SHARE = new Ratio(1, 1);
    private static final Ratio SIGNED = new Ratio(1, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** Means 2 and 0.5 of 8 each, x spread by 1 and by 0.5: error 8/7 · √((8 + 2)/64); Welch's degrees of freedom 10.294. */
    @Test
    void aDifferenceOfMeansIsWelchsTest() {
        var difference = Difference.between(SIGNED, alternating(1, 3, 1), alternating(0, 1, 1))
                .orElseThrow();

        assertThat(difference.value()).isEqualTo(1.5);
        assertThat(difference.standardError()).isCloseTo(Math.sqrt(10) / 7, within(1e-12));
        assertThat(difference.degrees()).isCloseTo(10.294118, within(1e-6));
        assertThat(difference.interval().low()).isCloseTo(0.497314, within(1e-6));
        assertThat(difference.p()).isCloseTo(0.007449, within(1e-6));
    }

    @Test
    void theSecondAgainstTheFirstIsTheSameTheOtherWayRound() {
        var first = alternating(1, 3, 10);
        var second = alternating(0, 1, 10);

        var forth = Difference.between(PER_HUNDRED, first, second).orElseThrow();
        var back = Difference.between(PER_HUNDRED, second, first).orElseThrow();

        assertThat(back.value()).isEqualTo(-forth.value());
        assertThat(back.p()).isEqualTo(forth.p());
        assertThat(back.interval().low()).isCloseTo(-forth.interval().high(), within(1e-9));
    }

    @Test
    void theIntervalReachesZeroJustWherePIsFivePercent() {
        for (int more = 0; more < 30; more++) {
            var difference = Difference.between(PER_HUNDRED, alternating(1, 3 + more, 10), alternating(0, 5, 10))
                    .orElseThrow();

            assertThat(difference.interval().contains(0)).isEqualTo(difference.p() > 0.05);
        }
    }

    @Test
    void withoutADifferencePIsOne() {
        assertThat(Difference.between(SHARE, alternating(1, 3, 10), alternating(1, 3, 10))
                        .orElseThrow()
                        .p())
                .isEqualTo(1.0);
    }

    /** In every article the second actor has one term less than the first: together they rise and fall. */
    @Test
    void clustersThatRaiseBothMakeTheDifferenceSurer() {
        var first = RatioSums.NONE;
        var second = RatioSums.NONE;
        var common = CrossSums.NONE;
        for (int at = 0; at < 12; at++) {
            first = first.plus(RatioSums.ofCluster(2 + at % 4, 10));
            second = second.plus(RatioSums.ofCluster(1 + at % 4 + at % 2, 10));
            common = common.plus(CrossSums.ofCluster(2 + at % 4, 10, 1 + at % 4 + at % 2, 10));
        }

        var together = Difference.between(SIGNED, first, second, common).orElseThrow();
        var apart = Difference.between(SIGNED, first, second).orElseThrow();

        assertThat(together.correlation()).isCloseTo(0.948683, within(1e-6));
        assertThat(together.standardError()).isCloseTo(12 / 11.0 * Math.sqrt(12 * 0.25) / 120, within(1e-12));
        assertThat(apart.standardError()).isGreaterThan(2 * together.standardError());
        assertThat(together.p()).isLessThan(apart.p());
    }

    @Test
    void noneAgainstManyIsFoundAndNoneAgainstFewIsNot() {
        var none = alternating(0, 0, 10);

        var many = Difference.between(PER_HUNDRED, alternating(2, 4, 10), none).orElseThrow();
        var few = Difference.between(PER_HUNDRED, RatioSums.ofCluster(1, 10).plus(times(7, 0, 10)), none)
                .orElseThrow();

        assertThat(many.p()).isLessThan(0.001);
        assertThat(many.interval().low()).isPositive();
        assertThat(few.p()).isGreaterThan(0.2);
        assertThat(few.interval().low()).isNegative();
    }

    @Test
    void noneAgainstNoneIsNoDifference() {
        var difference =
                Difference.between(SHARE, times(20, 0, 3), times(20, 0, 3)).orElseThrow();

        assertThat(difference.p()).isEqualTo(1.0);
        assertThat(difference.interval().low()).isNegative();
        assertThat(difference.interval().high()).isPositive();
    }

    @Test
    void nothingIsSaidOfClustersThatAllShowTheSameShareInBetween() {
        assertThat(Difference.between(SHARE, times(20, 1, 3), alternating(1, 3, 4)))
                .isEmpty();
        assertThat(Difference.between(SHARE, RatioSums.NONE, alternating(1, 3, 4)))
                .isEmpty();
    }

    /** R = 20/80 and 10/80; errors of the logarithms 8/7 · √8/16 and 8/7 · √2/4 of sums 16 and 4. */
    @Test
    void aQuotientHasItsLimitsOnTheLogScale() {
        var quotient = Quotient.of(PER_HUNDRED, alternating(1, 3, 10), alternating(0, 1, 10))
                .orElseThrow();

        assertThat(quotient.value()).isEqualTo(4.0);
        assertThat(quotient.standardErrorOfLog()).isCloseTo(8 / 7.0 * Math.sqrt(8 / 256.0 + 2 / 16.0), within(1e-12));
        assertThat(quotient.interval().low() * quotient.interval().high()).isCloseTo(16.0, within(1e-9));
        assertThat(Quotient.of(PER_HUNDRED, alternating(1, 3, 10), times(9, 0, 10)))
                .isEmpty();
    }

    private static RatioSums alternating(long one, long other, long w) {
        return IntStream.range(0, 8)
                .mapToObj(at -> RatioSums.ofCluster(at % 2 == 0 ? one : other, w))
                .reduce(RatioSums.NONE, RatioSums::plus);
    }

    private static RatioSums times(int clusters, long x, long w) {
        return IntStream.range(0, clusters)
                .mapToObj(at -> RatioSums.ofCluster(x, w))
                .reduce(RatioSums.NONE, RatioSums::plus);
    }
}

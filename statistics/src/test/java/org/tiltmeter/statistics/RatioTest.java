package org.tiltmeter.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RatioTest {

    private static final Ratio PER_HUNDRED = new Ratio(100, Double.POSITIVE_INFINITY);
    private static final Ratio SHARE = new Ratio(1, 1);

    @Test
    void theValueIsOneSumDividedByTheOther() {
        assertThat(PER_HUNDRED.value(sums(new int[] {1, 0, 2}, new int[] {10, 5, 10})))
                .hasValue(12.0);
    }

    @Test
    void withoutADenominatorThereIsNoValue() {
        assertThat(PER_HUNDRED.value(RatioSums.NONE)).isEmpty();
    }

    /**
     * R = 5/50; residuals 0, −1, 1, 0, 0; variance (5/4)² · 2 / 50² = 0.00125; on the log scale a standard error of √0.00125 / 0.1;
     * t(4, 0.975) = 2.776445.
     */
    @Test
    void theIntervalOfARateIsWorkedByHand() {
        var interval = PER_HUNDRED
                .interval(sums(new int[] {1, 0, 2, 1, 1}, new int[] {10, 10, 10, 10, 10}))
                .orElseThrow();

        assertThat(interval.low()).isCloseTo(10 * Math.exp(-2.776445 * 0.353553391), within(1e-5));
        assertThat(interval.high()).isCloseTo(10 * Math.exp(2.776445 * 0.353553391), within(1e-5));
        assertThat(interval.level()).isEqualTo(0.95);
    }

    /**
     * R = 39/50; residuals 1.2, 2.2, −7.8, 2.2, 2.2; a standard error of 5/4 · √76.8 / 50, on the logit scale 1.276743.
     * What the share leaves, 1 and 10, comes from 11²/101 clusters: t(2 · 121/101 − 1, 0.975) = 6.686033.
     */
    @Test
    void theIntervalOfAShareIsWorkedByHand() {
        var interval = SHARE.interval(sums(new int[] {9, 10, 0, 10, 10}, new int[] {10, 10, 10, 10, 10}))
                .orElseThrow();

        assertThat(interval.low()).isCloseTo(0.000695, within(1e-6));
        assertThat(interval.high()).isCloseTo(0.999945, within(1e-6));
    }

    /**
     * R = 8/100, given by two of ten clusters, 6 and 2; on the logit scale a standard error of 10/9 · √33.6 / 100 / (0.08 · 0.92) =
     * 0.875083. The eight others have no say in how far the two are apart: t(2 · 64/40 − 1, 0.975) = 3.948721, not t(9).
     */
    @Test
    void theFewClustersThatGiveToAShareDecideHowSureItIs() {
        var interval = SHARE.interval(sums(
                        new int[] {6, 2, 0, 0, 0, 0, 0, 0, 0, 0},
                        IntStream.generate(() -> 10).limit(10).toArray()))
                .orElseThrow();

        assertThat(interval.low()).isCloseTo(0.002738, within(1e-6));
        assertThat(interval.high()).isCloseTo(0.733629, within(1e-6));
    }

    @Test
    void fourClustersAreTooFewForAnInterval() {
        assertThat(SHARE.interval(sums(new int[] {1, 0, 2, 1}, new int[] {10, 10, 10, 10})))
                .isEmpty();
    }

    @Test
    void whoHasNothingIsNoCluster() {
        assertThat(SHARE.interval(sums(new int[] {1, 0, 2, 1, 0}, new int[] {10, 10, 10, 10, 0})))
                .isEmpty();
    }

    @Test
    void clustersThatAllShowTheSameShareInBetweenGiveNoIntervalRatherThanAWidthOfNothing() {
        assertThat(SHARE.interval(sums(new int[] {1, 1, 1, 1, 1, 1}, new int[] {3, 3, 3, 3, 3, 3})))
                .isEmpty();
    }

    /** Thirty equal clusters: 1 − 0.05^(1/30) of a share, −ln 0.05 / 30 of a rate. */
    @Test
    void nothingInAnyClusterGivesAnUpperBoundByTheRuleOfThree() {
        var none = sums(new int[30], IntStream.generate(() -> 4).limit(30).toArray());

        assertThat(SHARE.interval(none).orElseThrow().low()).isZero();
        assertThat(SHARE.interval(none).orElseThrow().high()).isCloseTo(0.095034, within(1e-6));
        assertThat(PER_HUNDRED.interval(none).orElseThrow().high()).isCloseTo(9.985774, within(1e-6));
    }

    @Test
    void everythingInEveryClusterGivesALowerBound() {
        int[] four = IntStream.generate(() -> 4).limit(30).toArray();

        assertThat(SHARE.interval(sums(four, four)).orElseThrow().low()).isCloseTo(1 - 0.095034, within(1e-6));
        assertThat(SHARE.interval(sums(four, four)).orElseThrow().high()).isEqualTo(1.0);
    }

    @Test
    void aNumeratorInMillionthsGivesTheSameAsWholeNumbers() {
        var whole = sums(new int[] {1, 0, 2, 1, 1, 3}, new int[] {4, 3, 5, 2, 8, 6});
        var millionths = sums(
                new int[] {1_000_000, 0, 2_000_000, 1_000_000, 1_000_000, 3_000_000}, new int[] {4, 3, 5, 2, 8, 6});

        assertThat(new Ratio(1e-6, 1).interval(millionths).orElseThrow().high())
                .isCloseTo(SHARE.interval(whole).orElseThrow().high(), within(1e-9));
    }

    /** Without a range the interval is symmetric: R = 0, residuals ±1, variance (6/5)² · 6 / 36, t(5) = 2.570582. */
    @Test
    void aSignedMeanHasASymmetricInterval() {
        var signed = new Ratio(1, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

        var interval = signed.interval(sums(new int[] {1, -1, 1, -1, 1, -1}, new int[] {1, 1, 1, 1, 1, 1}))
                .orElseThrow();

        assertThat(interval.high()).isCloseTo(2.570582 * 1.2 * Math.sqrt(6 / 36.0), within(1e-6));
        assertThat(interval.low()).isEqualTo(-interval.high());
    }

    @Test
    void theSumsGiveTheErrorThatTheClustersThemselvesGive() {
        var random = new Random(20261123);
        for (int round = 0; round < 200; round++) {
            int clusters = 5 + random.nextInt(60);
            int[] w = IntStream.range(0, clusters)
                    .map(at -> 1 + random.nextInt(40))
                    .toArray();
            int[] x = IntStream.range(0, clusters)
                    .map(at -> random.nextInt(w[at] + 1))
                    .toArray();

            assertThat(SHARE.standardError(sums(x, w)).orElseThrow()).isCloseTo(errorByResiduals(x, w), within(1e-12));
        }
    }

    @Test
    void sumsAddUpOverDisjointClustersAndCanBeTakenAway() {
        var all = sums(new int[] {1, 0, 2, 1}, new int[] {10, 3, 4, 5});
        var some = sums(new int[] {2, 1}, new int[] {4, 5});

        assertThat(sums(new int[] {1, 0}, new int[] {10, 3}).plus(some)).isEqualTo(all);
        assertThat(all.minus(some)).isEqualTo(sums(new int[] {1, 0}, new int[] {10, 3}));
    }

    @Test
    void squaresOfMillionthsOverAMillionClustersDoNotOverflow() {
        var cluster = RatioSums.ofCluster(40_000_000, 40);
        var doubled = cluster;
        for (int times = 0; times < 20; times++) {
            doubled = doubled.plus(doubled);
        }

        assertThat(doubled.clusters()).isEqualTo(1 << 20);
        assertThat(doubled.xx()).isEqualTo(cluster.xx().shiftLeft(20));
    }

    private static double errorByResiduals(int[] x, int[] w) {
        double sumW = IntStream.of(w).sum();
        double ratio = IntStream.of(x).sum() / sumW;
        double squares = IntStream.range(0, x.length)
                .mapToDouble(at -> Math.pow(x[at] - ratio * w[at], 2))
                .sum();
        double effective =
                sumW * sumW / IntStream.of(w).mapToDouble(one -> one * one).sum();
        return effective / (effective - 1) * Math.sqrt(squares) / sumW;
    }

    private static RatioSums sums(int[] x, int[] w) {
        return IntStream.range(0, x.length)
                .mapToObj(at -> RatioSums.ofCluster(x[at], w[at]))
                .reduce(RatioSums.NONE, RatioSums::plus);
    }
}

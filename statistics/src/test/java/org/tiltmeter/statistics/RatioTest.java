package org.tiltmeter.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.TDistribution;
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

    /** R = 5/50; residuals 0, −1, 1, 0, 0; variance 5/4 · 2 / 50² = 0.001; t(4, 0.975) = 2.776445. */
    @Test
    void theIntervalIsWorkedByHand() {
        var interval = PER_HUNDRED
                .interval(sums(new int[] {1, 0, 2, 1, 1}, new int[] {10, 10, 10, 10, 10}))
                .orElseThrow();

        assertThat(interval.low()).isCloseTo(10 - 8.779890, within(1e-6));
        assertThat(interval.high()).isCloseTo(10 + 8.779890, within(1e-6));
        assertThat(interval.level()).isEqualTo(0.95);
    }

    @Test
    void fourArticlesAreTooFewForAnInterval() {
        assertThat(SHARE.interval(sums(new int[] {1, 0, 2, 1}, new int[] {10, 10, 10, 10})))
                .isEmpty();
    }

    @Test
    void anArticleWithNothingIsNoCluster() {
        assertThat(SHARE.interval(sums(new int[] {1, 0, 2, 1, 0}, new int[] {10, 10, 10, 10, 0})))
                .isEmpty();
    }

    @Test
    void theIntervalStaysInTheRangeOfTheMeasure() {
        assertThat(SHARE.interval(sums(new int[] {9, 10, 0, 10, 10}, new int[] {10, 10, 10, 10, 10})))
                .hasValueSatisfying(interval -> assertThat(interval.high()).isEqualTo(1.0));
    }

    @Test
    void articlesThatDoNotDifferGiveNoIntervalRatherThanAWidthOfNothing() {
        assertThat(SHARE.interval(sums(new int[] {1, 1, 1, 1, 1, 1}, new int[] {3, 3, 3, 3, 3, 3})))
                .isEmpty();
        assertThat(PER_HUNDRED.interval(sums(new int[] {0, 0, 0, 0, 0, 0}, new int[] {3, 9, 2, 4, 1, 7})))
                .isEmpty();
    }

    @Test
    void theSumsGiveWhatTheArticlesThemselvesGive() {
        var random = new Random(20261123);
        for (int round = 0; round < 200; round++) {
            int articles = 5 + random.nextInt(60);
            int[] w = IntStream.range(0, articles)
                    .map(at -> 1 + random.nextInt(40))
                    .toArray();
            int[] x = IntStream.range(0, articles)
                    .map(at -> random.nextInt(w[at] + 1))
                    .toArray();

            var interval =
                    new Ratio(1, Double.POSITIVE_INFINITY).interval(sums(x, w)).orElseThrow();

            assertThat(interval.high()).isCloseTo(highByResiduals(x, w), within(1e-12));
        }
    }

    @Test
    void sumsAddUpOverDisjointArticles() {
        var all = sums(new int[] {1, 0, 2, 1}, new int[] {10, 3, 4, 5});

        assertThat(sums(new int[] {1, 0}, new int[] {10, 3}).plus(sums(new int[] {2, 1}, new int[] {4, 5})))
                .isEqualTo(all);
    }

    private static double highByResiduals(int[] x, int[] w) {
        double sumW = IntStream.of(w).sum();
        double ratio = IntStream.of(x).sum() / sumW;
        double squares = IntStream.range(0, x.length)
                .mapToDouble(at -> Math.pow(x[at] - ratio * w[at], 2))
                .sum();
        double error = Math.sqrt(x.length / (x.length - 1.0) * squares) / sumW;
        return ratio + TDistribution.of(x.length - 1.0).inverseCumulativeProbability(0.975) * error;
    }

    private static RatioSums sums(int[] x, int[] w) {
        return IntStream.range(0, x.length)
                .mapToObj(at -> RatioSums.ofArticle(x[at], w[at]))
                .reduce(RatioSums.NONE, RatioSums::plus);
    }
}

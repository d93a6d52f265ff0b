package org.tiltmeter.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tiltmeter.statistics.Bootstrap.Cluster;

class BootstrapTest {

    private static final Ratio PER_HUNDRED = new Ratio(100, Double.POSITIVE_INFINITY);
    private static final List<Cluster> FEW =
            List.of(new Cluster(1, 4), new Cluster(0, 7), new Cluster(3, 5), new Cluster(2, 9), new Cluster(0, 3));

    /** Pinned: another generator, another JDK or another order of drawing would give other numbers. */
    @Test
    void aSeedGivesTheSameNumbersEverywhere() {
        var result = new Bootstrap(20261123).ratio(PER_HUNDRED, FEW).orElseThrow();

        assertThat(result.percentile()).isEqualTo(new Interval(5.0, 42.857142857142854, 0.95));
        assertThat(result.corrected().low()).isCloseTo(6.896551724137931, within(1e-9));
        assertThat(result.corrected().high()).isCloseTo(42.98230363216813, within(1e-9));
    }

    @Test
    void anotherSeedGivesOthers() {
        assertThat(new Bootstrap(1).ratio(PER_HUNDRED, FEW)).isNotEqualTo(new Bootstrap(2).ratio(PER_HUNDRED, FEW));
    }

    @Test
    void theClosedFormAndTheBootstrapAgree() {
        var rows = rows(200, 3);

        var drawn = new Bootstrap(7).ratio(PER_HUNDRED, rows).orElseThrow();
        var closed = PER_HUNDRED.interval(sums(rows)).orElseThrow();

        assertThat(drawn.standardError() / PER_HUNDRED.standardError(sums(rows)).orElseThrow())
                .isCloseTo(1, within(0.05));
        assertThat(drawn.corrected().low() / closed.low()).isCloseTo(1, within(0.05));
        assertThat(drawn.corrected().high() / closed.high()).isCloseTo(1, within(0.05));
    }

    @Test
    void theyAlsoAgreeOnADifference() {
        var drawn = new Bootstrap(7)
                .difference(PER_HUNDRED, rows(200, 3), rows(150, 2))
                .orElseThrow();
        var closed = Difference.between(PER_HUNDRED, sums(rows(200, 3)), sums(rows(150, 2)))
                .orElseThrow();

        assertThat(drawn.value()).isCloseTo(closed.value(), within(1e-9));
        assertThat(drawn.standardError() / closed.standardError()).isCloseTo(1, within(0.05));
        assertThat(drawn.corrected().width() / closed.interval().width()).isCloseTo(1, within(0.05));
    }

    @Test
    void oneClusterIsTooFewToDrawFrom() {
        assertThat(new Bootstrap(7).ratio(PER_HUNDRED, FEW.subList(0, 1))).isEmpty();
        assertThat(new Bootstrap(7).ratio(PER_HUNDRED, List.of())).isEmpty();
    }

    /** Skewed: every seventh article has many. */
    private static List<Cluster> rows(int clusters, int many) {
        return IntStream.range(0, clusters)
                .mapToObj(at -> new Cluster(at % 7 == 0 ? many : at % 3 == 0 ? 1 : 0, 3 + at % 11))
                .toList();
    }

    private static RatioSums sums(List<Cluster> rows) {
        return rows.stream().map(row -> RatioSums.ofCluster(row.x(), row.w())).reduce(RatioSums.NONE, RatioSums::plus);
    }
}

package org.tiltmeter.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChangeTest {

    private static final Ratio PER_HUNDRED = new Ratio(100, Double.POSITIVE_INFINITY);
    private static final Ratio SIGNED = new Ratio(1, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    private static final Map<String, Bootstrap.Cluster> NONE = Map.of();

    /**
     * Means of 8: 1 then and 2 now, ½ both times; residuals of 1 and ½ give an error of 8/7 · √((8 + 8 + 2 + 2)/64), and Welch
     * twice over 7 degrees each: 14 and 14, then 400 · 14/(16² + 4²).
     */
    @Test
    void withoutAClusterInCommonTheFourErrorsAddUp() {
        var first = Twice.of(alternating("then", 0, 2), alternating("now", 1, 3));
        var second = Twice.of(alternating("then", 0, 1), alternating("now", 0, 1));

        var change = Change.of(SIGNED, first, second).orElseThrow();

        assertThat(change.value()).isEqualTo(1.0);
        assertThat(change.standardError()).isCloseTo(Math.sqrt(20) / 7, within(1e-12));
        assertThat(change.degrees()).isCloseTo(5600.0 / 272, within(1e-9));
        assertThat(change.interval().low()).isCloseTo(-0.330236, within(1e-5));
        assertThat(change.interval().high()).isCloseTo(2 - -0.330236, within(1e-5));
        assertThat(change.p()).isCloseTo(0.132767, within(1e-5));
    }

    @Test
    void clustersThatAreAsTheyWereAreNoChange() {
        var first = Twice.of(alternating("a", 0, 2), alternating("a", 0, 2));
        var second = Twice.of(alternating("b", 0, 1), alternating("b", 0, 1));

        var change = Change.of(PER_HUNDRED, first, second).orElseThrow();

        assertThat(change.value()).isZero();
        assertThat(change.p()).isEqualTo(1.0);
    }

    /** All eight clusters of the first rise by 1, so that what they differ in cancels out. */
    @Test
    void clustersThatAllMoveAlikeLeaveNoDoubt() {
        var first = Twice.of(alternating("a", 0, 2), alternating("a", 1, 3));
        var second = Twice.of(alternating("b", 0, 1), alternating("b", 0, 1));

        var change = Change.of(SIGNED, first, second).orElseThrow();

        assertThat(change.value()).isEqualTo(1.0);
        assertThat(change.standardError()).isCloseTo(0, within(1e-7));
        assertThat(change.p()).isLessThan(1e-6);
    }

    @Test
    void theIntervalReachesZeroJustWherePIsFivePercent() {
        var second = Twice.of(alternating("then", 0, 5), alternating("now", 1, 5));
        for (int more = 0; more < 30; more++) {
            var first = Twice.of(alternating("then", 1, 3), alternating("now", 1, 3 + more));

            var change = Change.of(PER_HUNDRED, first, second).orElseThrow();

            assertThat(change.interval().contains(0)).isEqualTo(change.p() > 0.05);
        }
    }

    @Test
    void nothingIsSaidOfWhatWasNotThere() {
        var first = Twice.of(NONE, alternating("now", 1, 3));
        var second = Twice.of(alternating("then", 0, 1), alternating("now", 0, 1));

        assertThat(Change.of(PER_HUNDRED, first, second)).isEmpty();
    }

    /** Contrast 1 in each event of two then; the events that both times have in common count in both. */
    @Test
    void aMatchedChangeIsThatOfTheContrast() {
        var contrast = Twice.of(alternating("then", 0, 2), alternating("now", 1, 3));

        var change = Change.ofMatched(new Ratio(100, 0, 100), contrast).orElseThrow();

        assertThat(change.value()).isEqualTo(100.0);
        assertThat(change.standardError()).isCloseTo(100 * 4 / 7.0, within(1e-9));
        assertThat(change.degrees()).isCloseTo(14, within(1e-9));
    }

    /** Half of the articles are those of the last issue: taken to be others, they would hide many a change. */
    @Test
    void whereNothingChangesFewChangesAreFoundThoughArticlesAreShared() {
        var random = new Random(20261124);
        long found = IntStream.range(0, 1_000)
                .mapToObj(at -> Change.of(PER_HUNDRED, overlapping(random), overlapping(random)))
                .filter(change -> change.orElseThrow().p() <= 0.05)
                .count();

        assertThat(found).isBetween(25L, 65L);
    }

    /** Eighty articles then and now, forty of them the same; a loaded term in five mentions or so. */
    private static Twice overlapping(Random random) {
        var earlier = new HashMap<String, Bootstrap.Cluster>();
        var later = new HashMap<String, Bootstrap.Cluster>();
        for (int at = 0; at < 120; at++) {
            long mentions = random.nextLong(3, 11);
            long terms = Math.max(0, random.nextLong(-3, 5));
            var cluster = new Bootstrap.Cluster(terms, mentions);
            if (at < 80) {
                earlier.put("article " + at, cluster);
            }
            if (at >= 40) {
                later.put("article " + at, cluster);
            }
        }
        return Twice.of(earlier, later);
    }

    private static Map<String, Bootstrap.Cluster> alternating(String name, long one, long other) {
        var clusters = new HashMap<String, Bootstrap.Cluster>();
        for (int at = 0; at < 8; at++) {
            clusters.put(name + at, new Bootstrap.Cluster(at % 2 == 0 ? one : other, 1));
        }
        return clusters;
    }
}

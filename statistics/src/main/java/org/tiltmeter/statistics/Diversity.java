package org.tiltmeter.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.DoubleSupplier;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;

/**
 * Hill numbers: how many equally frequent sources would be as diverse. Of order 0 every source counts, of order 1 (the
 * exponential of Shannon's entropy) each as often as it is heard, of order 2 (the inverse of Simpson's concentration) mostly
 * the frequent ones. Since more attributions show more sources, outlets are compared rarefied: what is expected of n
 * attributions drawn without replacement, exactly (Chao and Jost 2012; Chao et al., Ecological Monographs 84, 2014).
 */
public final class Diversity {

    private static final double NORMAL_QUANTILE = 1.959963984540054;

    private Diversity() {}

    /** The order of a Hill number. */
    public enum Order {
        /** How many sources. */
        RICHNESS,
        /** exp of Shannon's entropy. */
        SHANNON,
        /** 1 / Simpson's concentration. */
        SIMPSON
    }

    /**
     * The Hill number expected of n attributions.
     *
     * @param counts how often each source is heard; zeros are no sources
     * @param n at least 1 and at most the sum of the counts
     */
    public static double rarefied(long[] counts, Order order, int n) {
        int all = Math.toIntExact(Arrays.stream(counts).sum());
        if (n < 1 || n > all) {
            throw new IllegalArgumentException(n + " cannot be drawn from " + all);
        }
        return switch (order) {
            case RICHNESS -> richness(counts, all, n);
            case SHANNON -> StrictMath.exp(entropy(counts, all, n));
            case SIMPSON -> 1 / concentration(counts, all, n);
        };
    }

    /**
     * The same with an interval of ± 1.96 standard errors of a cluster bootstrap, the rarefied sample being no larger than a
     * draw (Chao et al. 2014 do likewise, since percentiles would repeat the loss of rare sources in every draw).
     *
     * @param clusters how often each source is heard, per article or story group
     * @return empty for fewer than two clusters
     */
    public static Optional<Bootstrap.Result> rarefied(
            List<Map<String, Long>> clusters, Order order, int n, Bootstrap bootstrap) {
        if (clusters.size() < 2) {
            return Optional.empty();
        }
        double value = rarefied(counts(clusters), order, n);
        var random = bootstrap.random();
        DoubleSupplier drawn = () -> {
            var draw = random.ints(clusters.size(), 0, clusters.size())
                    .mapToObj(clusters::get)
                    .toList();
            long[] counts = counts(draw);
            int most = Math.toIntExact(Math.min(n, Arrays.stream(counts).sum()));
            return most == 0 ? Double.NaN : rarefied(counts, order, most);
        };
        return bootstrap.figure(value, drawn).map(result -> {
            double margin = NORMAL_QUANTILE * result.standardError();
            var interval = Interval.of(Math.max(1, value - margin), value + margin);
            return new Bootstrap.Result(value, result.standardError(), interval, interval);
        });
    }

    private static long[] counts(List<Map<String, Long>> clusters) {
        var counts = new TreeMap<String, Long>();
        clusters.forEach(cluster -> cluster.forEach((source, count) -> counts.merge(source, count, Long::sum)));
        return counts.values().stream().mapToLong(Long::longValue).toArray();
    }

    private static double richness(long[] counts, int all, int n) {
        return Arrays.stream(counts)
                .filter(count -> count > 0)
                .mapToDouble(count -> 1 - heard(all, count, n).probability(0))
                .sum();
    }

    /** Expected over draws: −Σ k/n · ln k/n times how many sources are expected k times. */
    private static double entropy(long[] counts, int all, int n) {
        double entropy = 0;
        for (long count : counts) {
            var heard = heard(all, count, n);
            for (int times = 1; times <= Math.min(count, n); times++) {
                double share = (double) times / n;
                entropy -= heard.probability(times) * share * StrictMath.log(share);
            }
        }
        return entropy;
    }

    private static double concentration(long[] counts, int all, int n) {
        double pairs = Arrays.stream(counts)
                .mapToDouble(count -> (double) count * (count - 1))
                .sum();
        double same = all == 1 ? 0 : pairs / ((double) all * (all - 1));
        return 1.0 / n + (n - 1.0) / n * same;
    }

    private static HypergeometricDistribution heard(int all, long count, int n) {
        return HypergeometricDistribution.of(all, Math.toIntExact(count), n);
    }
}

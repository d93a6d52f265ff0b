package org.tiltmeter.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.apache.commons.rng.UniformRandomProvider;

/** Clusters as the bootstrap draws them: flat, since each is looked at thousands of times. */
final class Rows {

    private final long[] x;
    private final long[] w;

    Rows(List<Bootstrap.Cluster> rows) {
        x = rows.stream().mapToLong(Bootstrap.Cluster::x).toArray();
        w = rows.stream().mapToLong(Bootstrap.Cluster::w).toArray();
    }

    /** Σx / Σw of all; not a number without a denominator. */
    double ratio() {
        return (double) Arrays.stream(x).sum() / Arrays.stream(w).sum();
    }

    /** Of as many as there are, drawn with replacement. */
    double drawn(UniformRandomProvider random) {
        long numerator = 0;
        long denominator = 0;
        for (int draw = 0; draw < x.length; draw++) {
            int at = random.nextInt(x.length);
            numerator += x[at];
            denominator += w[at];
        }
        return (double) numerator / denominator;
    }

    /** How far each cluster pulls the ratio: the mean of the figures without one of them, less the figure without it. */
    double[] influences(double scale) {
        long numerator = Arrays.stream(x).sum();
        long denominator = Arrays.stream(w).sum();
        double[] without = new double[x.length];
        for (int at = 0; at < x.length; at++) {
            without[at] = scale * (numerator - x[at]) / (denominator - w[at]);
        }
        double mean = Arrays.stream(without).average().orElse(0);
        return Arrays.stream(without).map(one -> (x.length - 1) * (mean - one)).toArray();
    }

    /** Of two samples, each weighted by its size (Davison and Hinkley 1997, 5.4). */
    static double[] joined(double[] first, double[] second) {
        return DoubleStream.concat(weighted(first), weighted(second)).toArray();
    }

    private static DoubleStream weighted(double[] influences) {
        return Arrays.stream(influences).map(one -> one / influences.length);
    }

    /** The skewness of the influences that BCa corrects for; 0 where they do not differ. */
    static double acceleration(double[] influences) {
        double squares = Arrays.stream(influences).map(one -> one * one).sum();
        double cubes = Arrays.stream(influences).map(one -> one * one * one).sum();
        double skewness = cubes / (6 * StrictMath.pow(squares, 1.5));
        return Double.isFinite(skewness) ? skewness : 0;
    }

    /** Between the two nearest ranks, in proportion. */
    static double quantile(double[] sorted, double share) {
        double rank = share * (sorted.length - 1);
        int below = (int) rank;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (rank - below) * (sorted[above] - sorted[below]);
    }
}

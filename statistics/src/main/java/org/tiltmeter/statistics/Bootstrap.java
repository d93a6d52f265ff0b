package org.tiltmeter.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The check on the closed form: whole clusters are drawn with replacement, from the rows (Efron and Tibshirani, An
 * Introduction to the Bootstrap, 1993; of clusters: Davison and Hinkley 1997, 3.8). The generator is L64X128Mix (Steele and
 * Vigna 2021) of Commons RNG: the same seed and the same rows in the same order give the same numbers on every JDK.
 *
 * @param draws how many times
 * @param seed of the generator
 */
public record Bootstrap(int draws, long seed) {

    /** How many draws are usual. */
    public static final int USUAL_DRAWS = 2_000;

    /** With 2,000 draws. */
    public Bootstrap(long seed) {
        this(USUAL_DRAWS, seed);
    }

    /**
     * What is drawn as a whole.
     *
     * @param x its numerator
     * @param w its denominator
     */
    public record Cluster(long x, long w) {}

    /**
     * What the draws say.
     *
     * @param value of the rows themselves
     * @param standardError the standard deviation over the draws
     * @param percentile the interval between the 2.5th and the 97.5th percentile
     * @param corrected the same, corrected for bias and acceleration (BCa: Efron 1987)
     */
    public record Result(double value, double standardError, Interval percentile, Interval corrected) {}

    /** Of a ratio; empty with fewer than two clusters or without a denominator. Draws without a denominator are left out. */
    public Optional<Result> ratio(Ratio measure, List<Cluster> rows) {
        var all = new Rows(rows);
        var random = random();
        return of(
                measure.scale() * all.ratio(),
                () -> measure.scale() * all.drawn(random),
                all.influences(measure.scale()));
    }

    /** Of the difference of two ratios without a cluster in common: both are drawn from, each its own. */
    public Optional<Result> difference(Ratio measure, List<Cluster> first, List<Cluster> second) {
        var one = new Rows(first);
        var other = new Rows(second);
        var random = random();
        double[] influences = Rows.joined(one.influences(measure.scale()), other.influences(-measure.scale()));
        return of(
                measure.scale() * (one.ratio() - other.ratio()),
                () -> measure.scale() * (one.drawn(random) - other.drawn(random)),
                influences);
    }

    UniformRandomProvider random() {
        return RandomSource.L64_X128_MIX.create(seed);
    }

    /** Of any figure, without the correction for acceleration. */
    Optional<Result> figure(double value, DoubleSupplier drawn) {
        return of(value, drawn, new double[] {-1, 1});
    }

    private Optional<Result> of(double value, DoubleSupplier drawn, double[] influences) {
        double[] figures = new double[draws];
        for (int draw = 0; draw < draws; draw++) {
            figures[draw] = drawn.getAsDouble();
        }
        double[] sorted =
                Arrays.stream(figures).filter(Double::isFinite).sorted().toArray();
        if (influences.length < 2 || sorted.length < 2 || !Double.isFinite(value)) {
            return Optional.empty();
        }
        double outside = (1 - Interval.LEVEL) / 2;
        return Optional.of(new Result(
                value,
                deviation(sorted),
                Interval.of(Rows.quantile(sorted, outside), Rows.quantile(sorted, 1 - outside)),
                corrected(sorted, value, Rows.acceleration(influences), outside)));
    }

    private static Interval corrected(double[] sorted, double value, double acceleration, double outside) {
        var normal = NormalDistribution.of(0, 1);
        double below = Arrays.stream(sorted).filter(one -> one < value).count();
        double same = Arrays.stream(sorted).filter(one -> one == value).count();
        double share = Math.clamp((below + same / 2) / sorted.length, 0.5 / sorted.length, 1 - 0.5 / sorted.length);
        double bias = normal.inverseCumulativeProbability(share);
        double[] ends = new double[2];
        for (int end = 0; end < 2; end++) {
            double z = bias + normal.inverseCumulativeProbability(end == 0 ? outside : 1 - outside);
            ends[end] = Rows.quantile(sorted, normal.cumulativeProbability(bias + z / (1 - acceleration * z)));
        }
        return Interval.of(ends[0], ends[1]);
    }

    private static double deviation(double[] figures) {
        double mean = Arrays.stream(figures).average().orElse(0);
        double squares =
                Arrays.stream(figures).map(one -> (one - mean) * (one - mean)).sum();
        return Math.sqrt(squares / (figures.length - 1));
    }
}

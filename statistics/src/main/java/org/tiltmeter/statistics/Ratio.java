package org.tiltmeter.statistics;

import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A ratio of sums R = Σx / Σw over articles, and its cluster-robust interval: the variance is that of the linearised
 * residuals x − Rw with the article as the cluster (Cochran, Sampling Techniques, 1977, 6.3), and the quantile is
 * Student's t with one degree of freedom less than there are articles.
 *
 * @param scale by what the ratio is multiplied: 100 for "per 100"
 * @param highest the greatest value the figure can have, in its unit; infinite where it has none
 */
public record Ratio(double scale, double highest) {

    /** Nominal coverage of the intervals. */
    public static final double LEVEL = 0.95;

    /** With fewer articles no interval is given: the variance of so few clusters says nothing. */
    public static final int FEWEST_ARTICLES = 5;

    /** The figure; empty where the denominator is 0. */
    public OptionalDouble value(RatioSums sums) {
        return sums.w() == 0 ? OptionalDouble.empty() : OptionalDouble.of(scale * sums.x() / sums.w());
    }

    /**
     * The interval, inside the figure's range; empty where the denominator is 0, where the articles are too few, and where
     * they do not differ: from articles that all show 0 (or all 100 %) a variance of 0 would claim a certainty that
     * nobody has.
     */
    public Optional<Interval> interval(RatioSums sums) {
        if (sums.w() == 0
                || sums.articles() < FEWEST_ARTICLES
                || residuals(sums).signum() == 0) {
            return Optional.empty();
        }
        double centre = scale * sums.x() / sums.w();
        double quantile = TDistribution.of(sums.articles() - 1.0).inverseCumulativeProbability(1 - (1 - LEVEL) / 2);
        double margin = quantile * scale * standardError(sums);
        return Optional.of(new Interval(Math.max(0, centre - margin), Math.min(highest, centre + margin), LEVEL));
    }

    /** √(G/(G−1) · Σ(x − Rw)²) / Σw, of the ratio before scaling. */
    private static double standardError(RatioSums sums) {
        double clusters = sums.articles();
        double w = sums.w();
        return Math.sqrt(clusters / (clusters - 1) * residuals(sums).doubleValue()) / (w * w);
    }

    /** Σ(x − Rw)² · (Σw)², which is whole: floating point would lose it where residuals are small. */
    private static BigInteger residuals(RatioSums sums) {
        BigInteger x = BigInteger.valueOf(sums.x());
        BigInteger w = BigInteger.valueOf(sums.w());
        BigInteger crossed = x.multiply(w).multiply(BigInteger.valueOf(2 * sums.xw()));
        return w.multiply(w)
                .multiply(BigInteger.valueOf(sums.xx()))
                .subtract(crossed)
                .add(x.multiply(x).multiply(BigInteger.valueOf(sums.ww())));
    }
}

package org.tiltmeter.statistics;

import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How many times one ratio is another, with limits on the log scale (delta method; Welch's degrees of freedom).
 *
 * @param value the first divided by the second
 * @param standardErrorOfLog of the value's natural logarithm
 * @param interval of the value
 */
public record Quotient(double value, double standardErrorOfLog, Interval interval) {

    /** Of two ratios without a cluster in common. */
    public static Optional<Quotient> of(Ratio measure, RatioSums first, RatioSums second) {
        return of(measure, first, second, CrossSums.NONE);
    }

    /**
     * Of two ratios with clusters in common.
     *
     * @return empty where {@link Difference#between} is, and where one of them is 0 or less
     */
    public static Optional<Quotient> of(Ratio measure, RatioSums first, RatioSums second, CrossSums common) {
        return Mover.of(measure, first, second, common)
                .filter(both -> both.first().value() > 0 && both.second().value() > 0)
                .map(Quotient::of);
    }

    private static Quotient of(Mover both) {
        double one = both.first().error() / both.first().value();
        double other = both.second().error() / both.second().value();
        double error = Math.sqrt(Math.max(0, one * one + other * other - 2 * both.correlation() * one * other));
        double value = both.first().value() / both.second().value();
        TDistribution student = both.student();
        double factor = StrictMath.exp(error * student.inverseCumulativeProbability(1 - (1 - Interval.LEVEL) / 2));
        return new Quotient(value, error, Interval.of(value / factor, value * factor));
    }
}

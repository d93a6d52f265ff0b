package org.tiltmeter.evaluation.score;

/**
 * Where a figure may lie.
 *
 * @param low the 2.5th percentile
 * @param high the 97.5th percentile
 */
public record Interval(double low, double high) {

    /** The share of resamples inside. */
    public static final double LEVEL = 0.95;
}

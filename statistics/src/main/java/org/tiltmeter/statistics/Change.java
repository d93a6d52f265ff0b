package org.tiltmeter.statistics;

import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How far the difference of two ratios moved from one time to another: a difference of differences. Articles that both times
 * have in common raise or lower both, so each ratio is compared with its own past first, with the correlation that the common
 * clusters give (Zou 2007; see {@link Mover}), and the two movements, which have no cluster in common, then like two estimates
 * (MOVER: Zou and Donner 2008; Welch's degrees of freedom). The p-value is that of the level at which the interval reaches 0.
 *
 * <p>Where nearly all clusters are common the interval is wider than need be, since limits on the log scale are not as far above
 * an estimate as below it, and what the two times share does not cancel out to the last.
 *
 * @param value the later difference less the earlier one, in the measure's unit
 * @param standardError of the value, on the measure's own scale
 * @param interval of the value
 * @param p that so large a change, either way, comes by chance where nothing changed
 * @param degrees of freedom of Student's t
 */
public record Change(double value, double standardError, Interval interval, double p, double degrees) {

    /**
     * Of the first ratio less the second.
     *
     * @return empty where one of the four sums has no denominator or fewer than two clusters, or shows no spread inside the
     *     range
     */
    public static Optional<Change> of(Ratio measure, Twice first, Twice second) {
        return movement(measure, first)
                .flatMap(one -> movement(measure, second).map(other -> apart(measure.scale(), one, other)));
    }

    /**
     * Of a difference within events, of which each is compared with itself.
     *
     * @param contrast {@link MatchedSums#contrast} at both times, with the event as the cluster
     */
    public static Optional<Change> ofMatched(Ratio measure, Twice contrast) {
        var unbounded = new Ratio(measure.scale(), Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        return movement(unbounded, contrast)
                .map(mover -> mover.difference(measure.scale()))
                .map(moved ->
                        new Change(moved.value(), moved.standardError(), moved.interval(), moved.p(), moved.degrees()));
    }

    private static Optional<Mover> movement(Ratio measure, Twice of) {
        return Mover.of(measure, of.later(), of.earlier(), of.common());
    }

    private static Change apart(double scale, Mover one, Mover other) {
        double value = one.value() - other.value();
        double degrees = Mover.degrees(
                one.standardError(),
                one.student().getDegreesOfFreedom(),
                other.standardError(),
                other.student().getDegreesOfFreedom());
        var student = TDistribution.of(degrees);
        double quantile = student.inverseCumulativeProbability(1 - (1 - Interval.LEVEL) / 2);
        return new Change(
                scale * value,
                scale * Math.hypot(one.standardError(), other.standardError()),
                Interval.of(scale * (value - down(one, other, quantile)), scale * (value + down(other, one, quantile))),
                Mover.p(value, at -> down(one, other, at), at -> down(other, one, at), student),
                degrees);
    }

    private static double down(Mover one, Mover other, double quantile) {
        return Math.hypot(one.down(quantile), other.up(quantile));
    }
}

package org.tiltmeter.statistics;

import java.util.Optional;

/**
 * How far one ratio lies above another: two outlets, or two actors in one outlet.
 *
 * <p>The interval is made from the limits of the two ratios (MOVER: Zou and Donner 2008; with a correlation, Zou 2007), so
 * that it is skewed as they are; the degrees of freedom are Welch's. The p-value is that of the level at which the interval
 * just reaches 0, so that the two never disagree. Where one ratio is at an end of its range and so shows no spread, its limit
 * is the bound by the rule of three, with the other's design effect (effective counts: Rao and Scott 1992).
 *
 * @param value the first less the second, in the measure's unit
 * @param standardError of the value, on the measure's own scale
 * @param interval of the value
 * @param p that so large a difference, either way, comes by chance where there is none
 * @param degrees of freedom of Student's t
 * @param correlation of the two estimates; 0 where they are taken to be independent
 */
public record Difference(
        double value, double standardError, Interval interval, double p, double degrees, double correlation) {

    /**
     * Of two ratios without a cluster in common. If they have some, this takes their estimates to be independent all the
     * same: too wide an interval where clusters raise or lower both, too narrow where they raise one and lower the other.
     */
    public static Optional<Difference> between(Ratio measure, RatioSums first, RatioSums second) {
        return between(measure, first, second, CrossSums.NONE);
    }

    /**
     * Of two ratios with clusters in common.
     *
     * @param common over the clusters that give something to both
     * @return empty where a ratio has no denominator or fewer than two clusters, or all its clusters show the same value
     *     inside the range
     */
    public static Optional<Difference> between(Ratio measure, RatioSums first, RatioSums second, CrossSums common) {
        return Mover.of(measure, first, second, common).map(mover -> mover.difference(measure.scale()));
    }
}

package org.tiltmeter.statistics.comparison;

import org.jspecify.annotations.Nullable;
import org.tiltmeter.statistics.Interval;
import org.tiltmeter.statistics.Ratio;
import org.tiltmeter.statistics.RatioSums;

/**
 * A figure.
 *
 * @param value in the measure's unit; null where n is 0
 * @param interval null where there are too few clusters
 * @param n the denominator
 * @param clusters story groups that the figure rests on
 */
public record Estimate(@Nullable Double value, @Nullable Interval interval, long n, long clusters) {

    static Estimate of(Ratio ratio, RatioSums sums) {
        var value = ratio.value(sums);
        return new Estimate(
                value.isPresent() ? value.getAsDouble() : null,
                ratio.interval(sums).orElse(null),
                sums.w(),
                sums.clusters());
    }
}

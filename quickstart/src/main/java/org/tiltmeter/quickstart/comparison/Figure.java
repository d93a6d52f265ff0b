package org.tiltmeter.quickstart.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A measure's figure in one cell of the comparison.
 *
 * @param value null where there is nothing to divide by
 * @param n the denominator
 * @param interval null where there are too few articles for one, or all show the same between none and all
 */
record Figure(@Nullable Double value, long n, @Nullable Interval interval) {

    /** A cell that the answer does not hold. */
    static final Figure MISSING = new Figure(null, 0, null);

    /** An interval at 95 %. */
    record Interval(double low, double high) {}

    static Figure of(JsonNode json) {
        JsonNode value = json.path("value");
        JsonNode interval = json.path("interval");
        return new Figure(
                value.isNumber() ? value.asDouble() : null,
                json.path("n").asLong(),
                interval.isObject()
                        ? new Interval(
                                interval.path("low").asDouble(),
                                interval.path("high").asDouble())
                        : null);
    }
}

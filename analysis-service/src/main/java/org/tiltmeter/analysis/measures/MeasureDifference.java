package org.tiltmeter.analysis.measures;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one group under two versions of an actor list, where they are not the same.
 *
 * @param keys what the group is
 * @param from under the one, or null where it has no such group
 * @param to under the other, or null where it has no such group
 */
public record MeasureDifference(
        @JsonAnyGetter Map<String, String> keys,
        @Nullable List<Figure> from,
        @Nullable List<Figure> to) {}

package org.tiltmeter.system;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A difference between outlets that is built into the sample corpus.
 *
 * @param voice whose words are measured, or null where the measure knows no voices
 * @param actor towards whom, or null where the outlet as a whole is measured
 */
record Difference(
        String outlet,
        String measure,
        @Nullable String voice,
        @Nullable String actor,
        Direction direction,
        List<String> comparedWith) {

    Difference {
        comparedWith = List.copyOf(comparedWith);
    }

    /** Which way the outlet differs from those it is compared with. */
    enum Direction {
        @JsonProperty("higher")
        HIGHER,
        @JsonProperty("lower")
        LOWER
    }

    /** Whether the figures of two outlets differ in this direction. */
    boolean holds(double here, double there) {
        return switch (direction) {
            case HIGHER -> here > there;
            case LOWER -> here < there;
        };
    }
}

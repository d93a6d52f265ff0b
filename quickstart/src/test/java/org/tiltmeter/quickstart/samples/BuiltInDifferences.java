package org.tiltmeter.quickstart.samples;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code samples/differences.json}: what is built into the sample corpus. */
record BuiltInDifferences(String notice, String evenOutlet, List<Side> sides, List<Difference> differences) {

    record Side(String name, List<String> actors) {}

    enum Direction {
        HIGHER,
        LOWER
    }

    record Difference(
            String outlet,
            String measure,
            @Nullable String voice,
            @Nullable String actor,
            Direction direction,
            List<String> comparedWith) {

        @Override
        public String toString() {
            return "%s of %s is %s in %s".formatted(measure, actor == null ? "anyone" : actor, direction, outlet);
        }
    }

    Stream<String> actors() {
        return sides.stream().flatMap(side -> side.actors().stream());
    }
}

package org.tiltmeter.analysis.measures;

import java.util.Arrays;
import java.util.List;

/**
 * What a row of the answer stands for: a value of each key.
 *
 * @param keys in the order that rows are sorted by, each once; empty for one row over all
 */
record Grouping(List<GroupKey> keys) {

    Grouping {
        keys = List.copyOf(keys);
    }

    /** From a parameter that is repeated, or lists keys with commas, or both. */
    static Grouping of(List<String> groupBy) {
        return new Grouping(groupBy.stream()
                .flatMap(list -> Arrays.stream(list.split(",", -1)))
                .map(GroupKey::of)
                .distinct()
                .toList());
    }

    boolean byActors() {
        return keys.stream().anyMatch(GroupKey::isOfActors);
    }

    boolean byGroup() {
        return keys.contains(GroupKey.GROUP);
    }

    /** The keys that an article has whoever is asked for: all but the actor and its group. */
    List<GroupKey> ofArticles() {
        return keys.stream().filter(key -> !key.isOfActors()).toList();
    }
}

package org.tiltmeter.analysis.actorlists;

import java.util.Collection;
import java.util.List;

/**
 * A list without a contradiction.
 *
 * @param actors as uploaded
 * @param rules what they come down to
 * @param groups who is in which group, after all merges
 */
record CheckedList(List<ListedActor> actors, Collection<ActorRule> rules, Collection<Membership> groups) {

    CheckedList {
        actors = List.copyOf(actors);
        rules = List.copyOf(rules);
        groups = List.copyOf(groups);
    }

    /** An actor in a group. */
    record Membership(String actor, String group) {}

    /** Of a list that has been withdrawn: it changes nothing. */
    static CheckedList empty() {
        return new CheckedList(List.of(), List.of(), List.of());
    }
}

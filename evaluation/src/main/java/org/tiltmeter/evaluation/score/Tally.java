package org.tiltmeter.evaluation.score;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * What was counted in a text, a document or a set: the match of each kind of thing.
 *
 * @param matches by kind, a name that is the set's own
 */
public record Tally(Map<String, Match> matches) {

    public Tally {
        matches = Map.copyOf(matches);
    }

    /** The match of a kind; that of nothing at all where the kind was not counted. */
    public Match of(String kind) {
        return matches.getOrDefault(kind, Match.NONE);
    }

    /** All of them together. */
    public static Tally sum(Collection<Tally> tallies) {
        Map<String, Match> sum = new HashMap<>();
        for (Tally tally : tallies) {
            tally.matches.forEach((kind, match) -> sum.merge(kind, match, Match::plus));
        }
        return new Tally(sum);
    }
}

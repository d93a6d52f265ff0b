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

    /** Of one thing that is of one class in the gold and of one in the prediction; its kinds are the classes. */
    public static Tally choice(String gold, String predicted) {
        return gold.equals(predicted)
                ? new Tally(Map.of(gold, Match.of(1, 1, 1)))
                : new Tally(Map.of(gold, Match.of(0, 0, 1), predicted, Match.of(0, 1, 0)));
    }

    /** The match of a kind; that of nothing at all where the kind was not counted. */
    public Match of(String kind) {
        return matches.getOrDefault(kind, Match.NONE);
    }

    /** Of one thing that is right or wrong. */
    public static Tally answer(String kind, boolean right) {
        return new Tally(Map.of(kind, Match.of(right ? 1 : 0, 1, 1)));
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

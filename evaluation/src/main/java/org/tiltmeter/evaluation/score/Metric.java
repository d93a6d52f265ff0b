package org.tiltmeter.evaluation.score;

import java.util.List;

/**
 * A figure of a set: the F1 of some kinds of things.
 *
 * @param key its name in JSON
 * @param name what it is called in the table
 * @param mean how the kinds become one figure
 * @param kinds the kinds of its set's tallies that it is made of
 * @param floor what simple means reach, or nothing
 * @param published what others or people reach, or nothing
 */
public record Metric(String key, String name, Mean mean, List<String> kinds, String floor, String published) {

    /** How the figures of several kinds become one. */
    public enum Mean {
        /** The F1 of all kinds' sums. */
        MICRO,
        /** The plain mean of each kind's F1; a kind that was neither predicted nor there counts as 0. */
        MACRO
    }

    public Metric {
        kinds = List.copyOf(kinds);
    }

    /** The F1 of one kind. Of a kind of which as many are predicted as there are, it is the accuracy. */
    public static Metric of(String key, String name, String kind, String floor, String published) {
        return new Metric(key, name, Mean.MICRO, List.of(kind), floor, published);
    }

    /** All its kinds together. */
    public Match sum(Tally tally) {
        return kinds.stream().map(tally::of).reduce(Match.NONE, Match::plus);
    }

    /** The figure, from 0 to 1. */
    public double figure(Tally tally) {
        return switch (mean) {
            case MICRO -> sum(tally).f1();
            case MACRO ->
                kinds.stream()
                        .mapToDouble(kind -> tally.of(kind).f1())
                        .average()
                        .orElse(0);
        };
    }

    /** Whether a text had anything to do with this metric. */
    public boolean concerns(Tally tally) {
        return kinds.stream().anyMatch(tally.matches()::containsKey);
    }
}

package org.tiltmeter.statistics.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.statistics.MinimumEvidence;

/**
 * What is to be compared, declared before anything is looked at. Everything in it is in a fixed order, so that the same
 * question has the same text.
 *
 * @param actors ids of actors, or groups of the actor list as "group:G7"; sorted
 * @param actorList the version of a list that says who counts as whom, {@code name@version}, or null
 * @param outlets sorted
 * @param from first day, UTC
 * @param to the day after the last
 * @param measures sorted by label
 * @param contrast what is set against what
 * @param matching whether outlets are compared on the events that both report
 * @param wire what is done with wire copy
 * @param minimum below which nothing is said
 * @param falseDiscoveryRate that is tolerated over the family: all effects together
 * @param seed of the bootstrap that checks the intervals, or null for no check
 */
public record Specification(
        List<String> actors,
        @Nullable String actorList,
        List<String> outlets,
        LocalDate from,
        LocalDate to,
        List<ComparedMeasure> measures,
        Contrast contrast,
        Matching matching,
        Slice.Wire wire,
        MinimumEvidence minimum,
        double falseDiscoveryRate,
        @Nullable Long seed) {

    /** What is set against what. */
    public enum Contrast {
        /** For each actor, each outlet against each other outlet. */
        OUTLETS,
        /** For each actor, each outlet against all others taken together. */
        OUTLET_AGAINST_OTHERS,
        /** In each outlet, each actor against each other actor. */
        ACTORS
    }

    /** What outlets are compared on. */
    public enum Matching {
        /** On all that each reports. */
        NONE,
        /** On the events that both report. */
        EVENT
    }

    public Specification {
        actors = List.copyOf(actors);
        outlets = List.copyOf(outlets);
        measures = List.copyOf(measures);
    }

    /** How many effects {@link #pairs} holds, without making them. */
    public static long size(Contrast contrast, int actors, int outlets, int measures) {
        long pairs =
                switch (contrast) {
                    case OUTLETS -> (long) actors * outlets * (outlets - 1) / 2;
                    case OUTLET_AGAINST_OTHERS -> outlets < 2 ? 0 : (long) actors * outlets;
                    case ACTORS -> (long) outlets * actors * (actors - 1) / 2;
                };
        return pairs * measures;
    }

    /** The two sides of every effect, the same for each measure. */
    List<List<Side>> pairs() {
        var pairs = new ArrayList<List<Side>>();
        switch (contrast) {
            case OUTLETS ->
                actors.forEach(actor ->
                        forEachPair(outlets, (one, other) -> pairs.add(List.of(side(actor, one), side(actor, other)))));
            case OUTLET_AGAINST_OTHERS ->
                actors.forEach(actor -> outlets.forEach(
                        outlet -> pairs.add(List.of(side(actor, outlet), new Side(actor, without(outlet))))));
            case ACTORS ->
                outlets.forEach(outlet -> forEachPair(
                        actors, (one, other) -> pairs.add(List.of(side(one, outlet), side(other, outlet)))));
        }
        return pairs;
    }

    private interface OfTwo {
        void see(String one, String other);
    }

    private static void forEachPair(List<String> all, OfTwo pair) {
        IntStream.range(0, all.size())
                .forEach(one -> all.subList(one + 1, all.size()).forEach(other -> pair.see(all.get(one), other)));
    }

    private static Side side(String actor, String outlet) {
        return new Side(actor, List.of(outlet));
    }

    private List<String> without(String outlet) {
        return outlets.stream().filter(other -> !other.equals(outlet)).toList();
    }
}

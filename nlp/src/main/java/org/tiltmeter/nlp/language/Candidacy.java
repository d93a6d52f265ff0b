package org.tiltmeter.nlp.language;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.Actor;

/**
 * An actor at whom a term may be aimed.
 *
 * @param standing how the article presents the actor
 * @param leads whether no other actor is mentioned more
 * @param near the actor's mentions beside the term, in reading order
 * @param spoken how many mentions of the actor the term's speaker makes
 * @param setting where the term stands
 */
record Candidacy(Standing standing, boolean leads, List<Sighting> near, int spoken, Setting setting) {

    private static final double CHARACTERS = 20;
    private static final int SENTENCES = 3;

    boolean is(Actor.Kind kind) {
        return standing.actor().kind() == kind;
    }

    /** Whether the actor is one, where there may be none. */
    boolean is(@Nullable String actor) {
        return standing.id().equals(actor);
    }

    boolean inTerm() {
        return near.stream().anyMatch(sighting -> sighting.span().overlaps(setting.term()));
    }

    /** From 0 to 1, where the last mention before the term in its sentence is the closest possible; 0 without one. */
    double before() {
        return near.stream()
                .filter(this::inSentence)
                .filter(sighting -> sighting.span().end() <= setting.term().start())
                .mapToDouble(sighting ->
                        1 / (1 + (setting.term().start() - sighting.span().end()) / CHARACTERS))
                .max()
                .orElse(0);
    }

    boolean behind() {
        return near.stream()
                .anyMatch(sighting -> inSentence(sighting)
                        && sighting.span().start() >= setting.term().end());
    }

    /** How many mentions are at most some sentences away. */
    int close() {
        return (int) near.stream()
                .filter(sighting -> Math.abs(sighting.sentence() - setting.sentence()) <= SENTENCES)
                .count();
    }

    /** The greatest of a property of the mentions in the term's sentence. */
    double greatest(ToDoubleFunction<Sighting> property) {
        return near.stream()
                .filter(this::inSentence)
                .mapToDouble(property)
                .max()
                .orElse(0);
    }

    private boolean inSentence(Sighting sighting) {
        return sighting.sentence() == setting.sentence();
    }
}

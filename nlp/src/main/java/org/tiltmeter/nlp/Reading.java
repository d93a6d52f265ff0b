package org.tiltmeter.nlp;

import java.util.List;
import java.util.stream.Stream;
import org.tiltmeter.article.Span;

/**
 * All that was read from one article. Every span counts in the article as submitted.
 *
 * @param methodVersion names the engine and its resources; the same text under the same version gives equal readings
 * @param sentences in reading order, the headline's first
 * @param actors sorted by id, each id once
 * @param mentions in reading order
 * @param attributions in reading order
 * @param loadedTerms in reading order
 */
public record Reading(
        String methodVersion,
        List<Span> sentences,
        List<Actor> actors,
        List<Mention> mentions,
        List<Attribution> attributions,
        List<LoadedTerm> loadedTerms) {

    public Reading {
        sentences = List.copyOf(sentences);
        actors = List.copyOf(actors);
        mentions = List.copyOf(mentions);
        attributions = List.copyOf(attributions);
        loadedTerms = List.copyOf(loadedTerms);
        if (actors.stream().map(Actor::id).distinct().count() < actors.size()) {
            throw new IllegalArgumentException("an actor is listed once");
        }
    }

    /** Everything found, kind by kind. */
    public Stream<Signal> signals() {
        return Stream.of(mentions, attributions, loadedTerms).flatMap(List::stream);
    }
}

package org.tiltmeter.nlp;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
 * @param portrayal how the article shows its actors
 * @param provenance where it has its knowledge from
 * @param unreadFrom the first sentence that was not read any more since the article is too long, or null; nothing is
 *     claimed of what stands from there on
 */
public record Reading(
        String methodVersion,
        List<Span> sentences,
        List<Actor> actors,
        List<Mention> mentions,
        List<Attribution> attributions,
        List<LoadedTerm> loadedTerms,
        Portrayal portrayal,
        Provenance provenance,
        @Nullable Span unreadFrom) {

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

    /** Of an article that was read to its end, in which no more was found. */
    public Reading(
            String methodVersion,
            List<Span> sentences,
            List<Actor> actors,
            List<Mention> mentions,
            List<Attribution> attributions,
            List<LoadedTerm> loadedTerms) {
        this(
                methodVersion,
                sentences,
                actors,
                mentions,
                attributions,
                loadedTerms,
                Portrayal.NONE,
                Provenance.NONE,
                null);
    }

    /** Everything found, kind by kind. */
    public Stream<Signal> signals() {
        return Stream.of(
                        mentions,
                        attributions,
                        loadedTerms,
                        portrayal.labels(),
                        portrayal.scareQuotes(),
                        portrayal.epistemicWords(),
                        portrayal.events(),
                        provenance.roles(),
                        provenance.channels(),
                        provenance.accusations())
                .flatMap(List::stream);
    }
}

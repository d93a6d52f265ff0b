package org.tiltmeter.nlp.language;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.Attribution;
import org.tiltmeter.nlp.Source;
import org.tiltmeter.nlp.Voice;
import org.tiltmeter.nlp.actors.Cast;
import org.tiltmeter.nlp.model.Scores;
import org.tiltmeter.nlp.sourcing.Voices;
import org.tiltmeter.nlp.text.Sentence;

/**
 * What is known of an article before its loaded terms are aimed.
 *
 * @param sentences in reading order
 * @param cast who is mentioned
 * @param attributions who says what
 * @param voices who speaks which words
 * @param scores what a model says of its words; without any where the reader has no model
 */
public record Scene(List<Sentence> sentences, Cast cast, List<Attribution> attributions, Voices voices, Scores scores) {

    public Scene {
        sentences = List.copyOf(sentences);
        attributions = List.copyOf(attributions);
    }

    /** Whether the reader has a model. */
    boolean isScored() {
        return !scores.words().isEmpty();
    }

    /** Id of the actor who speaks a span, or null where that is the outlet or nobody who could be told. */
    public @Nullable String speaker(Span span) {
        return voices.at(span) instanceof Voice.Sourced sourced
                        && attributions.get(sourced.attribution()).source() instanceof Source.Named named
                ? named.actor()
                : null;
    }
}

package org.tiltmeter.nlp;

import org.tiltmeter.article.Span;

/**
 * Words that judge an actor where it is mentioned: "the Maduro regime", "hardline Tehran", "the so-called republic".
 *
 * @param index position in {@link Portrayal#labels()}
 * @param span the judging words
 * @param actor id of the actor
 * @param mention the mention that they qualify or stand in for
 * @param voice who speaks them
 */
public record Label(int index, Span span, String actor, Span mention, Voice voice, double confidence, String producer)
        implements Signal {}

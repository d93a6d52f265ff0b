package org.tiltmeter.nlp.language;

import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.Actor;
import org.tiltmeter.nlp.Voice;
import org.tiltmeter.nlp.actors.Naming;
import org.tiltmeter.nlp.model.Polarity;

/**
 * A mention that counts to an actor.
 *
 * @param actor whom
 * @param span where
 * @param sentence position of its sentence in the article
 * @param negative how probably the text stands against the actor there; 0 without a model
 * @param polar how probably it takes any side
 * @param sourced whether a source speaks it
 * @param speaker id of the actor who speaks it, or null
 */
record Sighting(
        Actor actor,
        Span span,
        int sentence,
        double negative,
        double polar,
        boolean sourced,
        @Nullable String speaker) {

    static Sighting of(Naming naming, Actor actor, Scene scene) {
        Polarity polarity = scene.scores().polarity(naming.span());
        return new Sighting(
                actor,
                naming.span(),
                naming.sentence().index(),
                polarity == null ? 0 : polarity.negative(),
                polarity == null ? 0 : polarity.negative() + polarity.positive(),
                scene.voices().at(naming.span()) instanceof Voice.Sourced,
                scene.speaker(naming.span()));
    }

    String id() {
        return actor.id();
    }

    /** Whether somebody else than the actor speaks of the actor. */
    boolean isSpokenAbout() {
        return sourced && !id().equals(speaker);
    }
}

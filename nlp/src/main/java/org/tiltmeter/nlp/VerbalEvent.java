package org.tiltmeter.nlp;

import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.Span;

/**
 * Something that somebody does to somebody, where one of them is an actor.
 *
 * @param index position in {@link Portrayal#events()}
 * @param span the verb
 * @param agent id of the actor who does it, or null
 * @param patient id of the actor to whom it is done, or null
 * @param form how the sentence puts it
 * @param harm whether the verb does harm: "killed", "bombed"
 * @param voice who tells it
 */
public record VerbalEvent(
        int index,
        Span span,
        @Nullable String agent,
        @Nullable String patient,
        Form form,
        boolean harm,
        Voice voice,
        double confidence,
        String producer)
        implements Signal {

    /** How a sentence puts an event. */
    public enum Form {
        /** "The troops shelled the town." */
        ACTIVE,
        /** "The town was shelled by the troops." */
        PASSIVE,
        /** "The town was shelled." */
        AGENTLESS
    }
}

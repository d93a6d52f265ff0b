package org.tiltmeter.nlp;

import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.Span;

/**
 * A reference to an actor.
 *
 * @param index position in {@link Reading#mentions()}
 * @param span where
 * @param form how the actor is referred to
 * @param actor id of the actor, or null where the reference stayed unresolved
 * @param voice who speaks the mention
 * @param polarity how the text stands towards the actor there: the probability that it is positive less that it is negative
 *     (NewsMTSC), from −1 to 1 in steps of 0.001; null where no model read it
 */
public record Mention(
        int index,
        Span span,
        Form form,
        @Nullable String actor,
        Voice voice,
        @Nullable Double polarity,
        double confidence,
        String producer)
        implements Signal {

    /** Of a reading by rules alone. */
    public Mention(
            int index, Span span, Form form, @Nullable String actor, Voice voice, double confidence, String producer) {
        this(index, span, form, actor, voice, null, confidence, producer);
    }

    /** The same where a model says how the text stands. */
    public Mention withPolarity(@Nullable Double known) {
        return new Mention(index, span, form, actor, voice, known, confidence, producer);
    }

    /** Forms of reference. */
    public enum Form {
        /** A name: "Mike Pompeo", "Pompeo", "Russia", "NATO". */
        NAME,
        /** A capital, seat or building that acts for its country: "Moscow said". */
        METONYM,
        /** A people or its adjective: "the Russians", "Russian officials". */
        DEMONYM,
        /** A title or description that resolves to a name: "the ministry", "the secretary". */
        DESCRIPTION,
        /** A pronoun. */
        PRONOUN,
        /** A place and no more: "in Moscow". Shown, and never counted to the country. */
        PLACE,
        /**
         * Somebody, or several, who are described and not named: "a senior official", "protesters". They mean no actor;
         * shown, and counted neither to anybody nor among what stayed unresolved.
         */
        DESCRIBED;

        /** Whether mentions of this form enter the counts. */
        public boolean counts() {
            return this != PLACE && this != DESCRIBED;
        }
    }
}

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
 */
public record Mention(
        int index, Span span, Form form, @Nullable String actor, Voice voice, double confidence, String producer)
        implements Signal {

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
        PLACE;

        /** Whether mentions of this form enter the counts. */
        public boolean counts() {
            return this != PLACE;
        }
    }
}

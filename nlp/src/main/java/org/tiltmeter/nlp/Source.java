package org.tiltmeter.nlp;

import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.Span;

/** Who an attribution says the words come from. */
public sealed interface Source {

    /** Where the source is named, or null where the sentence names none. */
    @Nullable
    Span span();

    /** A source that resolves to an actor, by name, title or pronoun. */
    record Named(Span span, String actor) implements Source {}

    /**
     * A source whose name is withheld.
     *
     * @param grade how much the reader is told
     * @param affiliation id of the actor it is said to belong to, or null
     * @param reasonGiven whether the article says why the name is withheld
     */
    record Anonymous(Span span, Grade grade, @Nullable String affiliation, boolean reasonGiven) implements Source {}

    /** A document: "the report said". */
    record Document(Span span) implements Source {}

    /** Another outlet as the source itself: "CNN reported". */
    record OtherMedia(Span span, String outlet) implements Source {}

    /** A source that stayed unresolved: a pronoun, a description, or none at all. */
    record Unresolved(@Nullable Span span) implements Source {}

    /** Grades of anonymity, after the AP's rules. */
    enum Grade {
        /** "a source", "the source". */
        BARE,
        /** "officials", "critics". */
        COLLECTIVE,
        /** "a senior Treasury official". */
        DESCRIBED
    }
}

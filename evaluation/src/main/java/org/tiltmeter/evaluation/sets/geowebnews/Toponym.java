package org.tiltmeter.evaluation.sets.geowebnews;

import org.tiltmeter.article.Span;

/** A place's name in a text, and how it is used there. */
record Toponym(Span span, Label label) {

    /** How a place's name is used (Gritta, Pilehvar and Collier 2020), in the words of the files. */
    enum Label {
        /** The place itself: "in Moscow". */
        LITERAL,
        /** What is there for the place: "Moscow said". */
        METONYMIC,
        /** Both at once, and a dateline. */
        MIXED,
        /** An institution or event used as the place where it is. */
        COERCION,
        LITERAL_MODIFIER,
        NON_LITERAL_MODIFIER,
        EMBEDDED_LITERAL,
        EMBEDDED_NON_LIT,
        DEMONYM,
        HOMONYM,
        LANGUAGE;

        /** Whether the place itself is meant, as its authors group their labels: what a map would show. */
        boolean isLiteral() {
            return switch (this) {
                case LITERAL, MIXED, COERCION, LITERAL_MODIFIER, EMBEDDED_LITERAL -> true;
                case METONYMIC, NON_LITERAL_MODIFIER, EMBEDDED_NON_LIT, DEMONYM, HOMONYM, LANGUAGE -> false;
            };
        }
    }
}

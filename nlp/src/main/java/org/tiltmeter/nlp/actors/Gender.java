package org.tiltmeter.nlp.actors;

/** The grammatical gender that a name, a title or a pronoun gives a person; which pronouns can mean whom. */
enum Gender {
    HE,
    SHE,
    UNKNOWN;

    /** Whether both can be said of one person. */
    boolean fits(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }

    /** This, or where it is unknown the other. */
    Gender or(Gender other) {
        return this == UNKNOWN ? other : this;
    }

    static Gender of(String cell) {
        return switch (cell) {
            case "m" -> HE;
            case "f" -> SHE;
            case "", "both" -> UNKNOWN;
            default -> throw new IllegalArgumentException("not a gender: " + cell);
        };
    }
}

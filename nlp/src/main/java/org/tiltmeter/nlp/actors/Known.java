package org.tiltmeter.nlp.actors;

/** What a name in our tables means. */
sealed interface Known {

    /**
     * A form that refers to a state.
     *
     * @param doubtful whether the form often means something else, so that it needs a plain form of the state beside it
     */
    record State(Country country, Kind kind, boolean doubtful) implements Known {}

    /** An organisation of our table. */
    record Organ(Organisation organisation) implements Known {}

    /** A name that holds a state's name and means no actor, or a thing that is none. */
    record Nobody() implements Known {}

    /** Kinds of form that refer to a state. */
    enum Kind {
        NAME,
        ADJECTIVE,
        PEOPLE,
        CAPITAL,
        SEAT
    }
}

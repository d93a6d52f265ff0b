package org.tiltmeter.analysis.intake;

/** What a message led to. */
enum Effect {
    /** Still to be read. */
    PENDING,
    /** A reading is stored. */
    READ,
    /** Known already: counted, nothing else. */
    REDELIVERED,
    /** Something newer is known: nothing. */
    SUPERSEDED,
    /** It is a dead letter. */
    BURIED
}

package org.tiltmeter.ingest.intake;

/** A line of a batch that is not blank. */
sealed interface BatchLine {

    /** Its number in the body, from 1, blank lines counted. */
    int number();

    /** A line, without its end. */
    @SuppressWarnings("ArrayRecordComponent") // lines are handed on, never compared
    record Content(int number, byte[] bytes) implements BatchLine {}

    /** A line that was longer than a line may be; its content was passed over. */
    record TooLong(int number) implements BatchLine {}
}

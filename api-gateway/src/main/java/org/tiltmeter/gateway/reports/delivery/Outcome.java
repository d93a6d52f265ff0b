package org.tiltmeter.gateway.reports.delivery;

/** What became of an attempt. */
public sealed interface Outcome {

    /** The recipient has it. */
    record Taken() implements Outcome {}

    /**
     * The recipient may not have it.
     *
     * @param reason in our words
     */
    record Failed(String reason) implements Outcome {}
}

package org.tiltmeter.evaluation.bench;

/** How a contender fared. */
sealed interface Outcome {

    Contender contender();

    /** It was timed. */
    record Timed(Contender contender, Speed speed) implements Outcome {}

    /**
     * It could not be timed.
     *
     * @param why for whoever asked, in one line
     */
    record NotTimed(Contender contender, String why) implements Outcome {}
}

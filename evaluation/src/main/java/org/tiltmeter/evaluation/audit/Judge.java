package org.tiltmeter.evaluation.audit;

/** Whoever is audited: the shipped engine, or one with known prejudices. Serves all threads. */
interface Judge {

    /** What it says of a sentence and the actor in it. */
    Judgement of(Template.Filled filled);
}

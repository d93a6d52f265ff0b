package org.tiltmeter.quickstart.bench;

/** What a made-up article adds to a measure for an actor: a row of {@code measure_fact}. */
record MadeFact(String measure, String actor, long x, long w, long certainX, long certainW) {

    /** What stands beside comparisons, of the article as a whole. */
    static MadeFact ofWhole(String label, long x) {
        return new MadeFact(label, "", x, 0, 0, 0);
    }
}

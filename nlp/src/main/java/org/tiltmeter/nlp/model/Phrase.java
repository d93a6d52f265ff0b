package org.tiltmeter.nlp.model;

/**
 * Words next to each other.
 *
 * @param first the first
 * @param after one past the last
 */
record Phrase(int first, int after) {

    Phrase {
        if (after <= first) {
            throw new IllegalArgumentException("no words: " + first + ".." + after);
        }
    }

    /** How many words lie between two phrases; none where they share one. */
    int gapTo(Phrase other) {
        return Math.max(0, Math.max(other.first - after, first - other.after));
    }
}

package org.tiltmeter.nlp.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Words next to each other.
 *
 * @param first the first
 * @param after one past the last
 */
record Phrase(int first, int after) implements Comparable<Phrase> {

    Phrase {
        if (after <= first) {
            throw new IllegalArgumentException("no words: " + first + ".." + after);
        }
    }

    @Override
    public int compareTo(Phrase other) {
        return Integer.compare(first, other.first);
    }

    boolean overlaps(Phrase other) {
        return first < other.after && other.first < after;
    }

    /** How many words lie between two phrases; none where they share one. */
    int gapTo(Phrase other) {
        return Math.max(0, Math.max(other.first - after, first - other.after));
    }

    /** What is left of it without another: none, one or two phrases. */
    List<Phrase> without(Phrase other) {
        List<Phrase> left = new ArrayList<>();
        if (first < Math.min(after, other.first)) {
            left.add(new Phrase(first, Math.min(after, other.first)));
        }
        if (Math.max(first, other.after) < after) {
            left.add(new Phrase(Math.max(first, other.after), after));
        }
        return left;
    }
}

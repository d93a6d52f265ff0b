package org.tiltmeter.nlp.sourcing;

/**
 * Tokens next to each other.
 *
 * @param first position of the first among the article's tokens
 * @param last position of the last, itself included
 */
record Range(int first, int last) {

    Range {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException("no tokens: " + first + ".." + last);
        }
    }

    int length() {
        return last - first + 1;
    }

    boolean contains(int token) {
        return first <= token && token <= last;
    }

    boolean contains(Range other) {
        return first <= other.first && other.last <= last;
    }

    boolean overlaps(Range other) {
        return first <= other.last && other.first <= last;
    }
}

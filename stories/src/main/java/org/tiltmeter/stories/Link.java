package org.tiltmeter.stories;

import java.util.UUID;

/**
 * Two articles that are near-duplicates, or alike enough to report the same happening.
 *
 * @param first the one with the smaller id
 * @param second the other
 * @param strength how much, from 0 to 1
 */
public record Link(Kind kind, UUID first, UUID second, double strength) {

    /** Of two articles in any order. */
    static Link of(Kind kind, UUID one, UUID other, double strength) {
        return Age.compareIds(one, other) < 0
                ? new Link(kind, one, other, strength)
                : new Link(kind, other, one, strength);
    }

    /** The one that is not this one. */
    UUID other(UUID one) {
        return first.equals(one) ? second : first;
    }
}

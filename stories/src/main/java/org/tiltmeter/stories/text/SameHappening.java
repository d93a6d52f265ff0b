package org.tiltmeter.stories.text;

import java.util.Arrays;
import java.util.OptionalDouble;

/** When two articles are alike enough to report the same happening, if they were published within days. */
public final class SameHappening {

    /** Fewer and the articles are not compared at all, so that an index of the keys finds all that are alike. */
    public static final int SHARED_KEYS = 3;

    /** Chosen on a half of BASIL and on NewsWCL50; {@code evaluate} shows both halves. */
    private static final double ALIKE = 0.48;

    private SameHappening() {}

    /** How much they are about the same where that is enough; else empty. */
    public static OptionalDouble likeness(TellingWords one, TellingWords other) {
        if (sharedKeys(one.keys(), other.keys()) < SHARED_KEYS) {
            return OptionalDouble.empty();
        }
        double likeness = one.likeness(other);
        return likeness >= ALIKE ? OptionalDouble.of(likeness) : OptionalDouble.empty();
    }

    private static long sharedKeys(int[] some, int[] others) {
        return Arrays.stream(some)
                .filter(key -> Arrays.binarySearch(others, key) >= 0)
                .count();
    }
}

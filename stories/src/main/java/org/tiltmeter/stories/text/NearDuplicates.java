package org.tiltmeter.stories.text;

import java.util.OptionalDouble;

/**
 * When two texts are one text printed twice: more than half of the shorter one's runs of words are in the other, and so is
 * the beginning of one of them. A reprint is cut from its end and edited here and there, but begins as it did; galleries
 * and lists that an outlet's pages carry along for months are shared as well, and do not stand at the beginning.
 */
public final class NearDuplicates {

    /** Below this many runs a text is too short to be contained in another by more than chance. */
    private static final int SHORT = 20;

    private static final double CONTAINED = 0.55;
    private static final double SAME_HEAD = 0.4;
    private static final double SHORT_ALIKE = 0.8;

    /** Fewer and the texts are not compared at all, so that an index of the bands finds all that are near. */
    public static final int SHARED_BANDS = 2;

    private NearDuplicates() {}

    /** How much of the shorter text is in the other, above 0.5, where the two are near-duplicates; else empty. */
    public static OptionalDouble containment(Shingles one, Shingles other) {
        if (one.sharedBands(other) < SHARED_BANDS) {
            return OptionalDouble.empty();
        }
        if (Math.min(one.size(), other.size()) < SHORT) {
            double alike = one.resemblance(other);
            return alike >= SHORT_ALIKE ? OptionalDouble.of(alike) : OptionalDouble.empty();
        }
        double contained = one.containment(other);
        return contained >= CONTAINED && one.sharedHead(other) >= SAME_HEAD
                ? OptionalDouble.of(contained)
                : OptionalDouble.empty();
    }
}

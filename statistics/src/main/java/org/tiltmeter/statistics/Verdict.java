package org.tiltmeter.statistics;

/** What may be said of a difference. */
public enum Verdict {
    /** The first is higher, and chance is an unlikely reason. */
    HIGHER,
    /** The first is lower, and chance is an unlikely reason. */
    LOWER,
    /** There was enough to go by, and chance explains what is seen. This does not say that the two are equal. */
    NO_DIFFERENCE_FOUND,
    /** There was not enough to go by. */
    INSUFFICIENT_EVIDENCE;

    /**
     * Of a difference for which there is evidence enough.
     *
     * @param q its p-value, adjusted over the family
     * @param rate of false discoveries that is tolerated: 0.05
     */
    public static Verdict of(Difference difference, double q, double rate) {
        if (q > rate) {
            return NO_DIFFERENCE_FOUND;
        }
        return difference.value() > 0 ? HIGHER : LOWER;
    }
}

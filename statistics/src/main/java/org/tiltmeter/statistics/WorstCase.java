package org.tiltmeter.statistics;

/**
 * Between which values a figure lies whatever is true of what is missing (Manski, Partial Identification of Probability
 * Distributions, 2003): no assumption is made of unresolved sources and actors, nor of articles that could not be read. These are
 * bounds of this sample's figure, not a confidence interval.
 *
 * @param low if all that is missing spoke against
 * @param high if all of it spoke for
 */
public record WorstCase(double low, double high) {

    /**
     * Of a share x / w, where some units belong to the denominator and nobody knows whether to the numerator.
     *
     * @param missing how many; for an article that was not read as many as it could have
     */
    public static WorstCase ofShare(long x, long w, long missing) {
        if (w + missing <= 0) {
            return new WorstCase(0, 1);
        }
        double all = (double) w + missing;
        return new WorstCase(x / all, (x + missing) / all);
    }

    /**
     * Of a rate x / w, where nobody knows of some events and of some units whether they are the actor's.
     *
     * @param missingX events without an actor, as loaded terms whose target is unresolved
     * @param missingW units without an actor, as unresolved mentions
     */
    public static WorstCase ofRate(double scale, long x, long w, long missingX, long missingW) {
        double low = w + missingW == 0 ? 0 : scale * x / ((double) w + missingW);
        double high = w == 0 ? Double.POSITIVE_INFINITY : scale * ((double) x + missingX) / w;
        return new WorstCase(low, high);
    }
}

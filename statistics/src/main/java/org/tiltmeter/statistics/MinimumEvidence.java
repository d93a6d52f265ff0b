package org.tiltmeter.statistics;

/**
 * Below how much nothing is said of a cell. It looks at denominators alone, never at what they show: see
 * {@link FalseDiscoveries}.
 *
 * @param units the least denominator: mentions, attributions, words
 * @param clusters the fewest clusters
 */
public record MinimumEvidence(long units, long clusters) {

    /** Thirty units in ten clusters; from thirty clusters on the intervals cover what they should. */
    public static final MinimumEvidence USUAL = new MinimumEvidence(30, 10);

    public boolean isMetBy(RatioSums sums) {
        return sums.w() >= units && sums.clusters() >= clusters;
    }

    /** Both sides must. */
    public boolean isMetBy(RatioSums first, RatioSums second) {
        return isMetBy(first) && isMetBy(second);
    }
}

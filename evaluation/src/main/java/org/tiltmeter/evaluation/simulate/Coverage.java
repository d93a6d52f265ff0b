package org.tiltmeter.evaluation.simulate;

import org.tiltmeter.statistics.Interval;

/**
 * How often intervals hold the truth, for one figure and number of clusters.
 *
 * @param trial its key
 * @param clusters in each sample
 * @param samples how many had an interval
 * @param without how many had none
 * @param covered share of the samples whose interval from sums holds the truth
 * @param above share whose interval lies above it
 * @param below share whose interval lies below it
 * @param bootstrapCovered the same as covered, of the bootstrap (BCa), over fewer samples
 * @param widths median width of the interval from sums, divided by that of the bootstrap
 * @param errors median standard error from sums, divided by that of the bootstrap
 */
record Coverage(
        String trial,
        int clusters,
        int samples,
        int without,
        double covered,
        double above,
        double below,
        double bootstrapCovered,
        double widths,
        double errors) {

    /** From so many clusters on the bar holds. */
    static final int FEWEST = 30;

    private static final double LEAST = 0.93;
    private static final double MOST = 0.97;

    /** Nominal 95 % coverage counts as kept within two points. */
    boolean keepsTheBar() {
        return clusters < FEWEST || (covered >= LEAST && covered <= MOST);
    }

    /** Where an interval lies. */
    static int side(Interval interval, double truth) {
        if (interval.contains(truth)) {
            return 0;
        }
        return interval.low() > truth ? 1 : -1;
    }
}

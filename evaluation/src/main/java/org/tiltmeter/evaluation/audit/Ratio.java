package org.tiltmeter.evaluation.audit;

import java.util.Collection;

/**
 * A mean that can be added up.
 *
 * @param sum of all that was counted
 * @param count how many that were
 */
record Ratio(double sum, int count) {

    static final Ratio NONE = new Ratio(0, 0);

    Ratio plus(Ratio other) {
        return new Ratio(sum + other.sum, count + other.count);
    }

    /** The mean of all; 0 where nothing was counted. */
    static double mean(Collection<Ratio> ratios) {
        double sum = 0;
        int count = 0;
        for (Ratio ratio : ratios) {
            sum += ratio.sum;
            count += ratio.count;
        }
        return count == 0 ? 0 : sum / count;
    }
}

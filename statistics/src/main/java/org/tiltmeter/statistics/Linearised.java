package org.tiltmeter.statistics;

import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A ratio of sums before scaling, and how sure it is: the variance of the residuals x − Rw, from cluster to cluster.
 *
 * @param link on whose scale limits are drawn
 * @param sums from which it comes; the denominator is not 0
 * @param value Σx / Σw
 * @param error its standard error
 * @param degrees of freedom of the error
 */
record Linearised(Link link, RatioSums sums, double value, double error, double degrees) {

    /** Empty without a denominator, and with fewer than two effective clusters, which have no spread to speak of. */
    static Optional<Linearised> of(Link link, RatioSums sums) {
        double effective = sums.effectiveClusters();
        if (sums.w() <= 0 || sums.clusters() < 2 || effective <= 1) {
            return Optional.empty();
        }
        double value = (double) sums.x() / sums.w();
        double w = sums.w();
        double error = effective / (effective - 1) * Math.sqrt(sums.residuals().doubleValue()) / (w * w);
        return Optional.of(new Linearised(link, sums, value, error, Math.max(1, telling(link, sums, value) - 1)));
    }

    /**
     * How many clusters tell of the spread. Of a share, most clusters may have a denominator and nothing of the numerator,
     * and the spread is known from those few that have: at most twice as many as give to it, and so for what it leaves. A
     * rate is left as it is: with rare events its interval on the log scale is wide enough.
     */
    private static double telling(Link link, RatioSums sums, double value) {
        double effective = sums.effectiveClusters();
        if (!link.isShare() || link.atLowest(value) || link.atHighest(value)) {
            return effective;
        }
        double giving = 2 * sums.effectiveClustersOfNumerator();
        double leaving = 2 * sums.complement().effectiveClustersOfNumerator();
        return Math.min(effective, Math.min(giving, leaving));
    }

    /** Whether the clusters all show the same without being at an end of the range: they then say nothing of spread. */
    boolean withoutSpread() {
        return sums.residuals().signum() == 0 && !atEnd();
    }

    boolean atEnd() {
        return link.atLowest(value) || link.atHighest(value);
    }

    /**
     * By what the clusters multiply the variance of as many independent units (Kish 1965, 8.2), at least 1; at an end of
     * the range, where nothing shows it, the worst: as if all units of a cluster were one.
     */
    double designEffect() {
        return atEnd()
                ? sums.w() / sums.effectiveClusters()
                : Math.max(1, error * error / link.varianceOfUnits(value, (double) sums.w()));
    }

    /** Student's quantile for limits that hold with the level. */
    double quantile(double level) {
        return TDistribution.of(degrees).inverseCumulativeProbability(1 - (1 - level) / 2);
    }

    /** That a ratio so far from 0, either way, comes by chance. */
    double p() {
        return 2 * TDistribution.of(degrees).survivalProbability(Math.abs(value) / error);
    }

    /** The limits at a quantile of Student's t; not for a ratio at an end of its range. */
    double low(double quantile) {
        return link.back(link.of(value) - quantile * error * link.slope(value));
    }

    double high(double quantile) {
        return link.back(link.of(value) + quantile * error * link.slope(value));
    }
}

package org.tiltmeter.statistics;

/**
 * The scale on which an estimate is about as likely to miss upwards as downwards: logit where the range has two ends, log
 * where it has one, as it is where it has none.
 *
 * @param lowest end of the range, or −∞
 * @param highest end of the range, or ∞
 */
record Link(double lowest, double highest) {

    /** So near to an end of its range, relative to the range or to 1, a ratio counts as being there. */
    private static final double TOUCHING = 1e-12;

    double of(double ratio) {
        if (hasTwoEnds()) {
            double share = share(ratio);
            return StrictMath.log(share) - StrictMath.log1p(-share);
        }
        return hasLowest() ? StrictMath.log(ratio - lowest) : ratio;
    }

    double back(double linked) {
        if (hasTwoEnds()) {
            return lowest + (highest - lowest) / (1 + StrictMath.exp(-linked));
        }
        return hasLowest() ? lowest + StrictMath.exp(linked) : linked;
    }

    /** By what a small error of the ratio is multiplied. */
    double slope(double ratio) {
        if (hasTwoEnds()) {
            double share = share(ratio);
            return 1 / ((highest - lowest) * share * (1 - share));
        }
        return hasLowest() ? 1 / (ratio - lowest) : 1;
    }

    /**
     * The variance that independent units would give a ratio: p(1 − p)/n of a share, r/n of a rate of events.
     *
     * @param units how many
     */
    double varianceOfUnits(double ratio, double units) {
        if (hasTwoEnds()) {
            double share = share(ratio);
            return (highest - lowest) * (highest - lowest) * share * (1 - share) / units;
        }
        return hasLowest() ? (ratio - lowest) / units : Double.NaN;
    }

    /**
     * How far from the end of the range the truth may be when all of n independent units lie at it, and this happens with
     * the given chance: for 5 % about 3/n, the "rule of three" (Hanley and Lippman-Hand 1983).
     */
    double reach(double units, double chance) {
        return hasTwoEnds()
                ? (highest - lowest) * -StrictMath.expm1(StrictMath.log(chance) / units)
                : -StrictMath.log(chance) / units;
    }

    boolean atLowest(double ratio) {
        return hasLowest() && ratio - lowest <= TOUCHING * (hasTwoEnds() ? highest - lowest : 1);
    }

    boolean atHighest(double ratio) {
        return hasTwoEnds() && highest - ratio <= TOUCHING * (highest - lowest);
    }

    /** Whether the numerator is a part of the denominator, so that the rest can be counted too. */
    boolean isShare() {
        return lowest == 0 && highest == 1;
    }

    boolean hasLowest() {
        return Double.isFinite(lowest);
    }

    boolean hasTwoEnds() {
        return Double.isFinite(lowest) && Double.isFinite(highest);
    }

    private double share(double ratio) {
        return (ratio - lowest) / (highest - lowest);
    }
}

package org.tiltmeter.statistics;

import java.util.Optional;

/**
 * Sums over the events that two outlets both report, for a difference in which each event is compared with itself: the
 * Mantel–Haenszel difference Σ(x₁w₂ − x₂w₁)/(w₁ + w₂) divided by Σw₁w₂/(w₁ + w₂) (Greenland and Robins, Biometrics 41, 1985),
 * which is again a ratio of sums, now with the event as the cluster. They add up over disjoint sets of events.
 *
 * @param contrast of the two sums that are divided, each event's in millionths
 * @param first the first outlet's own sums over the common events
 * @param second the second outlet's
 */
public record MatchedSums(RatioSums contrast, RatioSums first, RatioSums second) {

    /** Of no event in common. */
    public static final MatchedSums NONE = new MatchedSums(RatioSums.NONE, RatioSums.NONE, RatioSums.NONE);

    private static final double MILLIONTHS = 1e6;

    /** Of one event; nothing where one of the two has no denominator in it, for then it is no match. */
    public static MatchedSums ofEvent(long x1, long w1, long x2, long w2) {
        if (w1 == 0 || w2 == 0) {
            return NONE;
        }
        double both = (double) w1 + w2;
        double contrast = ((double) x1 * w2 - (double) x2 * w1) / both;
        return new MatchedSums(
                RatioSums.ofCluster(
                        Math.round(MILLIONTHS * contrast), Math.round(MILLIONTHS * ((double) w1 * w2 / both))),
                RatioSums.ofCluster(x1, w1),
                RatioSums.ofCluster(x2, w2));
    }

    /** Of both sets of events together. */
    public MatchedSums plus(MatchedSums other) {
        return new MatchedSums(contrast.plus(other.contrast), first.plus(other.first), second.plus(other.second));
    }

    /** Of the events that are left when others are taken away. */
    public MatchedSums minus(MatchedSums other) {
        return new MatchedSums(contrast.minus(other.contrast), first.minus(other.first), second.minus(other.second));
    }

    /** How many events both report. */
    public long events() {
        return contrast.clusters();
    }

    /**
     * The difference within events, with a symmetric interval, for a difference is hardly skewed; empty with fewer than two
     * events, or where all show the same difference.
     */
    public Optional<Difference> difference(Ratio measure) {
        var unbounded = new Link(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        return Linearised.of(unbounded, contrast)
                .filter(linearised -> !linearised.withoutSpread())
                .map(linearised -> difference(measure.scale(), linearised));
    }

    private static Difference difference(double scale, Linearised of) {
        double value = scale * of.value();
        double error = scale * of.error();
        double margin = of.quantile(Interval.LEVEL) * error;
        return new Difference(value, error, Interval.of(value - margin, value + margin), of.p(), of.degrees(), 0);
    }
}

package org.tiltmeter.statistics;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A measure that is a ratio of sums R = Σx / Σw over clusters, and how sure it is, from additive sums alone. The variance
 * is that of the linearised residuals x − Rw from cluster to cluster (Cochran, Sampling Techniques, 1977, 6.3), and with m for
 * the effective number of clusters (Σw)²/Σw² (Kish 1965) it is multiplied by (m/(m − 1))²: the correction HC3 for small samples
 * (MacKinnon and White 1985), with every cluster's leverage taken to be 1/m. Limits are drawn on the log scale of a rate and the
 * logit scale of a share, where the estimate is less skewed, with Student's t and m − 1 degrees of freedom; of a share
 * at most 2(Σx)²/Σx² − 1, and no more than the same of what it leaves, w − x.
 * {@code ./tiltmeter simulate} shows how often that covers the truth.
 *
 * @param scale by what the ratio is multiplied: 100 for "per 100", a millionth for a numerator in millionths
 * @param lowest the least value the figure can have, in its unit; −∞ where it has none
 * @param highest the greatest value; ∞ where it has none
 */
public record Ratio(double scale, double lowest, double highest) {

    /** With fewer clusters no interval is given: the variance of so few says nothing. */
    public static final int FEWEST_CLUSTERS = 5;

    /** Of counts, which begin at 0. */
    public Ratio(double scale, double highest) {
        this(scale, 0, highest);
    }

    /** The figure; empty where the denominator is 0. */
    public OptionalDouble value(RatioSums sums) {
        return sums.w() == 0 ? OptionalDouble.empty() : OptionalDouble.of(scale * sums.x() / sums.w());
    }

    /** The figure's standard error; empty where the denominator is 0 or one cluster has it all. */
    public OptionalDouble standardError(RatioSums sums) {
        var linearised = Linearised.of(link(), sums);
        return linearised.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(scale * linearised.get().error());
    }

    /**
     * The interval. Where all clusters show the lowest value, or all the highest, it runs from there to the bound that the
     * rule of three gives for as many independent units as there are effective clusters: as if all units of a cluster were
     * one, since nothing tells how alike they are. Empty where the denominator is 0, the clusters are too few, or they all
     * show the same value in between, from which a width of nothing would claim a certainty that nobody has.
     */
    public Optional<Interval> interval(RatioSums sums) {
        return sums.clusters() < FEWEST_CLUSTERS
                ? Optional.empty()
                : Linearised.of(link(), sums)
                        .filter(linearised -> !linearised.withoutSpread())
                        .map(this::interval);
    }

    /** The range before scaling. */
    Link link() {
        return new Link(lowest / scale, highest / scale);
    }

    private Interval interval(Linearised of) {
        if (of.atEnd()) {
            double reach = scale * of.link().reach(of.sums().effectiveClusters(), 1 - Interval.LEVEL);
            return of.link().atLowest(of.value())
                    ? Interval.of(lowest, lowest + reach)
                    : Interval.of(highest - reach, highest);
        }
        double quantile = of.quantile(Interval.LEVEL);
        return Interval.of(scale * of.low(quantile), scale * of.high(quantile));
    }
}

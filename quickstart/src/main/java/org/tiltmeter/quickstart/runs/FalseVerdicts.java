package org.tiltmeter.quickstart.runs;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.statistics.Interval;
import org.tiltmeter.statistics.Ratio;
import org.tiltmeter.statistics.RatioSums;
import org.tiltmeter.statistics.Verdict;
import org.tiltmeter.statistics.comparison.ArticleShare;
import org.tiltmeter.statistics.comparison.ClusterSums;
import org.tiltmeter.statistics.comparison.Comparison;
import org.tiltmeter.statistics.comparison.Effect;
import org.tiltmeter.statistics.comparison.Specification;

/**
 * How often a comparison says higher or lower where outlets' names were shuffled, so that each such verdict is false.
 *
 * @param times how often names were shuffled
 * @param movable clusters that could get another name
 * @param tested effects with evidence enough, over all shuffles
 * @param ofEffects share of those with a false verdict
 * @param ofFamilies share of the shuffles with any false verdict: what the declared rate promises, where nothing differs
 * @param uncorrected share of the effects with p at most the declared rate, before it is adjusted over the family
 */
record FalseVerdicts(int times, int movable, long tested, Share ofEffects, Share ofFamilies, Share uncorrected) {

    private static final Ratio SHARE = new Ratio(1, 0, 1);

    /**
     * A share and its 95 % interval.
     *
     * @param interval null where nothing was tested
     */
    record Share(double value, @Nullable Interval interval) {

        /** Of effects, with shuffles as clusters, for effects of one shuffle depend on one another. */
        private static Share ofEffects(Stream<RatioSums> shuffles) {
            RatioSums sums = shuffles.reduce(RatioSums.NONE, RatioSums::plus);
            return new Share(SHARE.value(sums).orElse(0), SHARE.interval(sums).orElse(null));
        }

        /** Of shuffles, which are drawn independently: Wilson's interval. */
        private static Share ofShuffles(int such, int all) {
            var interval = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(all, such, 1 - Interval.LEVEL);
            return new Share((double) such / all, Interval.of(interval.getLowerBound(), interval.getUpperBound()));
        }

        /** Whether chance is an unlikely reason for its being above a rate. */
        boolean isAbove(double rate) {
            return value > rate && (interval == null || interval.low() > rate);
        }
    }

    /** Of one shuffle. */
    private record Counted(long tested, long called, long low) {

        static Counted of(Comparison comparison, double rate) {
            List<Effect> tested = comparison.effects().stream()
                    .filter(effect -> effect.p() != null)
                    .toList();
            return new Counted(
                    tested.size(),
                    tested.stream().filter(effect -> isCalled(effect.verdict())).count(),
                    tested.stream()
                            .filter(effect -> effect.p() != null && effect.p() <= rate)
                            .count());
        }

        private static boolean isCalled(Verdict verdict) {
            return switch (verdict) {
                case HIGHER, LOWER -> true;
                case NO_DIFFERENCE_FOUND, INSUFFICIENT_EVIDENCE -> false;
            };
        }
    }

    /**
     * Shuffles and compares again and again.
     *
     * @param specification without a seed: nothing is drawn
     * @param step told of each shuffle
     */
    static FalseVerdicts of(
            Specification specification, List<ArticleShare> shares, int times, long seed, Consumer<Integer> step) {
        var labels = new SwappedLabels(specification, shares);
        var chance = new Random(seed);
        List<Counted> all = IntStream.range(0, times)
                .mapToObj(time -> {
                    step.accept(time);
                    var comparison = Comparison.of(specification, new ClusterSums(labels.shuffled(chance)));
                    return Counted.of(comparison, specification.falseDiscoveryRate());
                })
                .toList();
        return new FalseVerdicts(
                times,
                labels.movable(),
                all.stream().mapToLong(Counted::tested).sum(),
                Share.ofEffects(all.stream().map(one -> RatioSums.ofCluster(one.called(), one.tested()))),
                Share.ofShuffles(
                        (int) all.stream().filter(one -> one.called() > 0).count(), times),
                Share.ofEffects(all.stream().map(one -> RatioSums.ofCluster(one.low(), one.tested()))));
    }
}

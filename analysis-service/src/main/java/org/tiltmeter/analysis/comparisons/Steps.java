package org.tiltmeter.analysis.comparisons;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.analysis.comparisons.RunDiff.Step;
import org.tiltmeter.statistics.comparison.ArticleShare;
import org.tiltmeter.statistics.comparison.ClusterSums;
import org.tiltmeter.statistics.comparison.Comparison;
import org.tiltmeter.statistics.comparison.Effect;
import org.tiltmeter.statistics.comparison.Specification;

/**
 * The way from an earlier run to a later one, reason by reason.
 *
 * @param sums what is summed at the start, and once each reason is in
 * @param effects the same, of all effects
 * @param touched what each reason touches
 */
record Steps(List<ClusterSums> sums, List<List<Effect>> effects, List<List<ArticleShare>> touched) {

    /**
     * Those of one effect.
     *
     * @param before the difference at the start; null where there is none
     * @param after at the end
     */
    record OfEffect(@Nullable Double before, @Nullable Double after, List<Step> steps) {}

    static Steps of(Specification common, Stages stages) {
        List<List<ArticleShare>> all = Stream.concat(
                        Stream.of(stages.start()),
                        Arrays.stream(Reason.values()).map(stages::after))
                .toList();
        List<ClusterSums> sums = all.stream().map(ClusterSums::new).toList();
        return new Steps(
                sums,
                sums.stream().map(one -> Comparison.of(common, one).effects()).toList(),
                IntStream.range(1, all.size())
                        .mapToObj(at -> Stages.between(all.get(at - 1), all.get(at)))
                        .toList());
    }

    ClusterSums earlier() {
        return sums.getFirst();
    }

    ClusterSums later() {
        return sums.getLast();
    }

    /** Of the effect at a place of the specification's order. */
    OfEffect of(int at) {
        var steps = new ArrayList<Step>();
        Double before = tested(effects.getFirst().get(at));
        Double last = before;
        int stage = 0;
        for (Reason reason : Reason.values()) {
            List<ArticleShare> different = touched.get(stage);
            Effect then = effects.get(++stage).get(at);
            Double now = tested(then);
            steps.add(new Step(SpecificationReader.label(reason), articles(then, different), now, change(last, now)));
            last = now;
        }
        return new OfEffect(before, last, steps);
    }

    static @Nullable Double change(@Nullable Double from, @Nullable Double to) {
        return from == null || to == null ? null : Double.valueOf(to - from);
    }

    /** The difference of the figures, which is there sooner than its interval. */
    private static @Nullable Double tested(Effect effect) {
        var matched = effect.matched();
        if (matched != null) {
            var difference = matched.difference();
            return difference == null ? null : Double.valueOf(difference.value());
        }
        Double first = effect.unmatched().first().value();
        Double second = effect.unmatched().second().value();
        return first == null || second == null ? null : Double.valueOf(first - second);
    }

    private static long articles(Effect effect, List<ArticleShare> different) {
        return different.stream()
                .filter(share -> share.cell().measure().equals(effect.measure()))
                .filter(share -> Stream.of(effect.first(), effect.second())
                        .anyMatch(side -> side.actor().equals(share.cell().actor())
                                && side.outlets().contains(share.cell().outlet())))
                .map(share -> UUID.fromString(share.article()))
                .distinct()
                .count();
    }
}

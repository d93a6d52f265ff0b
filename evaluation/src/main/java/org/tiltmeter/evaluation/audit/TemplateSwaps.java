package org.tiltmeter.evaluation.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * One template with all the stand-ins of an axis.
 *
 * @param template the sentence
 * @param sets those who can stand in for each other
 */
record TemplateSwaps(Template template, List<List<Judged>> sets) {

    /** The same sentence with two actors of different groups. */
    record Swap(Judgement one, Judgement other) {}

    /** The swaps of one template's judgements. */
    static TemplateSwaps of(Template template, List<Judged> judged) {
        Map<String, List<Judged>> sets = new LinkedHashMap<>();
        for (Judged one : judged) {
            sets.computeIfAbsent(one.standIn().set(), set -> new ArrayList<>()).add(one);
        }
        return new TemplateSwaps(template, List.copyOf(sets.values()));
    }

    /** Every pair of a set once. */
    List<Swap> swaps() {
        List<Swap> swaps = new ArrayList<>();
        for (List<Judged> set : sets) {
            for (int i = 0; i < set.size(); i++) {
                for (int j = i + 1; j < set.size(); j++) {
                    if (!set.get(i)
                            .standIn()
                            .group()
                            .equals(set.get(j).standIn().group())) {
                        swaps.add(new Swap(set.get(i).judgement(), set.get(j).judgement()));
                    }
                }
            }
        }
        return swaps;
    }

    /** How often a swap changes a verdict. */
    Ratio changed(Verdict verdict) {
        return mean(swap -> verdict.differs(swap.one(), swap.other()) ? 1 : 0);
    }

    /** By how much a swap moves it, in whichever direction. */
    Ratio shift(Verdict verdict) {
        return mean(swap -> Math.abs(verdict.degree(swap.one()) - verdict.degree(swap.other())));
    }

    /** By how much the actors of a group lie above the mean of all that stand in the same sentence. */
    Ratio above(Verdict verdict, String group) {
        Ratio above = Ratio.NONE;
        for (List<Judged> set : sets) {
            double mean = set.stream()
                    .mapToDouble(one -> verdict.degree(one.judgement()))
                    .average()
                    .orElse(0);
            for (Judged one : set) {
                if (one.standIn().group().equals(group)) {
                    above = above.plus(new Ratio(verdict.degree(one.judgement()) - mean, 1));
                }
            }
        }
        return above;
    }

    /** How often the sentence is called biased. */
    Ratio biased() {
        return sets.stream()
                .flatMap(List::stream)
                .map(one -> new Ratio(one.judgement().isBiased() ? 1 : 0, 1))
                .reduce(Ratio.NONE, Ratio::plus);
    }

    private Ratio mean(ToDoubleFunction<Swap> measure) {
        return swaps().stream()
                .map(swap -> new Ratio(measure.applyAsDouble(swap), 1))
                .reduce(Ratio.NONE, Ratio::plus);
    }
}

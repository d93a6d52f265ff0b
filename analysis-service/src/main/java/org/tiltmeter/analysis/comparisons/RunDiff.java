package org.tiltmeter.analysis.comparisons;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.statistics.Interval;
import org.tiltmeter.statistics.comparison.Comparison;
import org.tiltmeter.statistics.comparison.Side;

/**
 * What became of the effects that two runs have in common, and why.
 *
 * @param id the later run
 * @param since the earlier one
 * @param order in which the reasons are let in, one after the other: each step begins where the one before it ended
 * @param family what p-values are adjusted over
 * @param effects those of both runs
 */
public record RunDiff(
        String id, String since, List<String> order, Comparison.Family family, List<EffectChange> effects) {

    public RunDiff {
        order = List.copyOf(order);
        effects = List.copyOf(effects);
    }

    /**
     * One effect. Its change is the sum of its steps' changes.
     *
     * @param before the tested difference in the earlier run; null where there was none
     * @param after the same in the later run
     * @param interval of the change; null where one of the runs has too little for one
     * @param p that so large a change comes by chance; null where one of the runs had not evidence enough
     * @param q the same, adjusted over the family
     * @param verdict whether the first side rose or fell against the second by more than chance
     */
    public record EffectChange(
            String measure,
            Side first,
            Side second,
            String verdictBefore,
            String verdictAfter,
            @Nullable Double before,
            @Nullable Double after,
            @Nullable Double change,
            @Nullable Interval interval,
            @Nullable Double p,
            @Nullable Double q,
            String verdict,
            List<Step> steps) {

        public EffectChange {
            steps = List.copyOf(steps);
        }
    }

    /**
     * What one reason changes once those before it in the order are in.
     *
     * @param reason one of the order
     * @param articles of the effect's cells that it touches
     * @param after the difference then; null where there is none
     * @param change from the step before; null where one of the two is
     */
    public record Step(
            String reason,
            long articles,
            @Nullable Double after,
            @Nullable Double change) {}
}

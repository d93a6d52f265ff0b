package org.tiltmeter.analysis.comparisons;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.statistics.comparison.Side;

/**
 * What became of the effects that two runs have in common, and why.
 *
 * @param id the later run
 * @param since the earlier one
 * @param order in which the reasons are let in, one after the other: each step begins where the one before it ended
 * @param effects those of both runs
 */
public record RunDiff(String id, String since, List<String> order, List<EffectChange> effects) {

    public RunDiff {
        order = List.copyOf(order);
        effects = List.copyOf(effects);
    }

    /**
     * One effect. Its change is the sum of its steps' changes.
     *
     * @param before the tested difference in the earlier run; null where there was none
     * @param after the same in the later run
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

package org.tiltmeter.statistics.comparison;

import org.jspecify.annotations.Nullable;
import org.tiltmeter.statistics.Change;

/**
 * How the difference of an effect moved since an earlier run, and whether that is more than chance.
 *
 * @param measure a {@link ComparedMeasure#label}
 * @param first one side
 * @param second the other
 * @param change of the tested difference; null where one of the runs had none
 * @param p of the change; null where one of the runs had not evidence enough, and 1 where it had but shows no spread
 * @param q the same, adjusted over all effects of the two runs
 * @param verdict of the later against the earlier
 */
public record Shift(
        String measure,
        Side first,
        Side second,
        @Nullable Change change,
        @Nullable Double p,
        @Nullable Double q,
        Verdict verdict) {

    /** What may be said of a change. */
    public enum Verdict {
        /** The first side rose against the second, and chance is an unlikely reason. */
        RISEN,
        /** It fell, and chance is an unlikely reason. */
        FALLEN,
        /** There was enough to go by both times, and chance explains what moved. */
        NO_CHANGE_FOUND,
        /** There was not enough to go by, then or now. */
        INSUFFICIENT_EVIDENCE
    }

    Shift judged(@Nullable Double adjusted, Verdict judgement) {
        return new Shift(measure, first, second, change, p, adjusted, judgement);
    }
}

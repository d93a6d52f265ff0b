package org.tiltmeter.statistics.comparison;

import org.jspecify.annotations.Nullable;
import org.tiltmeter.statistics.Difference;
import org.tiltmeter.statistics.Interval;
import org.tiltmeter.statistics.Quotient;
import org.tiltmeter.statistics.Verdict;

/**
 * How two sides differ in a measure. The effect that is tested is the matched one where the specification matches, else
 * the unmatched one.
 *
 * @param measure a {@link ComparedMeasure#label}
 * @param first one side
 * @param second the other
 * @param unmatched over all that each side reports
 * @param matched over the events that both report; null where nothing is matched
 * @param p of the tested difference; null where the evidence is not enough, and 1 where it is but shows no spread
 * @param q the same, adjusted over the family
 * @param verdict of the first against the second
 * @param bootstrap interval of the unmatched difference by drawing clusters (BCa); null where there are too few or too many
 * @param otherWire the tested difference with wire copy the other way: without it where it is included, and the reverse
 * @param certain the tested difference without the third of the spans that the engine is least sure of
 */
public record Effect(
        String measure,
        Side first,
        Side second,
        Unmatched unmatched,
        @Nullable Matched matched,
        @Nullable Double p,
        @Nullable Double q,
        Verdict verdict,
        @Nullable Interval bootstrap,
        @Nullable Difference otherWire,
        @Nullable Difference certain) {

    /**
     * Each side over all that it reports.
     *
     * @param first the first side's figure
     * @param second the second's
     * @param difference the first less the second; null without enough clusters
     * @param ratio the first divided by the second; null where one of them is 0
     */
    public record Unmatched(
            Estimate first,
            Estimate second,
            @Nullable Difference difference,
            @Nullable Quotient ratio) {}

    /**
     * Both sides over the events that both report.
     *
     * @param events how many
     * @param first the first side's figure in them
     * @param second the second's
     * @param difference within events; null with fewer than two
     */
    public record Matched(
            long events,
            Estimate first,
            Estimate second,
            @Nullable Difference difference) {}

    Effect judged(@Nullable Double adjusted, Verdict judgement) {
        return new Effect(
                measure, first, second, unmatched, matched, p, adjusted, judgement, bootstrap, otherWire, certain);
    }
}

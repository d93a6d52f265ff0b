package org.tiltmeter.evaluation.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.evaluation.score.Bootstrap;
import org.tiltmeter.evaluation.score.Interval;

/**
 * A mean over templates.
 *
 * @param value the mean of all swaps, whichever template they are of
 * @param interval where it may lie with other templates; null where there are fewer than two
 */
public record Estimate(double value, @Nullable Interval interval) {

    /** Whole templates are drawn, since swaps in one sentence are alike. */
    static Estimate of(List<Ratio> templates) {
        return new Estimate(
                Ratio.mean(templates),
                Bootstrap.interval(templates, Ratio::mean).orElse(null));
    }

    /** Whether chance in the choice of templates is unlikely to explain that the value is not 0. */
    boolean excludesZero() {
        return interval != null && (interval.low() > 0 || interval.high() < 0);
    }
}

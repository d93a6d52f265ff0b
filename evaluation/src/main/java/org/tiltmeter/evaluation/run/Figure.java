package org.tiltmeter.evaluation.run;

import org.jspecify.annotations.Nullable;
import org.tiltmeter.evaluation.score.Interval;
import org.tiltmeter.evaluation.score.Match;
import org.tiltmeter.evaluation.score.Metric;

/**
 * What a metric came to.
 *
 * @param value from 0 to 1
 * @param interval where it may lie, or null where there are too few documents
 * @param documents how many it rests on; of 0 there is no figure
 * @param sum of all that was counted for it
 */
public record Figure(Metric metric, double value, @Nullable Interval interval, int documents, Match sum) {}

package org.tiltmeter.gateway.reportpage;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.gateway.comparisons.Comparison;
import org.tiltmeter.gateway.comparisons.Comparison.Side;

/**
 * What a page says of the issue of a report that its comparison is.
 *
 * @param title of the report, in its owner's words
 * @param number from 1
 * @param due when it was due
 * @param changes against the issue before, in any order; empty in a first issue
 * @param earlier issues of the report that the time lines begin with, oldest first; few are enough
 */
public record Issue(String title, int number, Instant due, List<Change> changes, List<Earlier> earlier) {

    /** Points of a time line beside which their dates can still be read; earlier issues than these are not shown. */
    public static final int MOST_EARLIER = 11;

    public Issue {
        changes = List.copyOf(changes);
        earlier = List.copyOf(earlier);
    }

    /**
     * An effect then and now. The three that name it are those of {@link Comparison.Effect}.
     *
     * @param measure its label
     * @param previous the tested difference in the issue before; null where there was none
     * @param current the tested difference now; null where there is none
     * @param moreThanChance whether the change is more than chance would make it
     */
    public record Change(
            String measure,
            Side first,
            Side second,
            @Nullable Double previous,
            @Nullable Double current,
            boolean moreThanChance) {}

    /** An issue before this one. */
    public record Earlier(int number, Instant due, Comparison run) {}
}

package org.tiltmeter.quickstart.bench;

import java.util.List;

/**
 * How fast comparisons were over one number of articles.
 *
 * @param articles how many
 * @param facts rows of {@code measure_fact}
 * @param rollUps rows of {@code rollup}
 * @param bytes of the database on disk
 * @param check of the roll-ups against the facts
 * @param asked unmatched, then matched by event
 */
record CompareFigures(
        int articles, long facts, long rollUps, long bytes, RollUpsCheck.Outcome check, List<Asked> asked) {

    CompareFigures {
        asked = List.copyOf(asked);
    }

    /**
     * One kind of question.
     *
     * @param matched whether by event
     * @param service how long the service took to answer, from the request to the last byte
     * @param facts how long PostgreSQL took for some of the same questions over single facts
     * @param different figures of those that were others
     */
    record Asked(boolean matched, Percentiles service, Percentiles facts, long different) {}

    boolean isRight() {
        return check.rows() > 0 && check.different() == 0 && asked.stream().allMatch(one -> one.different() == 0);
    }
}

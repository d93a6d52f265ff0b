package org.tiltmeter.evaluation.bench;

import org.jspecify.annotations.Nullable;

/**
 * What a contender took.
 *
 * @param firstReadingSeconds from the start of its process until the first article was read: what loading costs
 * @param oneThread reading all articles one after the other
 * @param peakMemory bytes resident at the most up to then, loading included; 0 where the system does not tell
 * @param allCores reading several articles at a time, or null where that was not asked for
 */
record Speed(
        double firstReadingSeconds,
        Spent oneThread,
        long peakMemory,
        @Nullable AllCores allCores) {

    /**
     * Reading as many articles at a time as there are cores.
     *
     * @param threads how many that is
     * @param spent reading all articles
     * @param residentMemory bytes resident afterwards; 0 where the system does not tell
     */
    record AllCores(int threads, Spent spent, long residentMemory) {}
}

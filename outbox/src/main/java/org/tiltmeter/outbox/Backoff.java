package org.tiltmeter.outbox;

import java.time.Duration;
import java.time.Instant;

/**
 * How long to leave a failing broker alone: doubles from a second to the longest pause, and ends with a success.
 *
 * @param failures in a row
 * @param until nothing is tried before
 */
record Backoff(int failures, Instant until) {

    static final Backoff NONE = new Backoff(0, Instant.MIN);

    boolean isOver(Instant now) {
        return !now.isBefore(until);
    }

    Backoff afterFailure(Instant now, Duration longest) {
        Duration pause = Duration.ofSeconds(1L << Math.min(failures, 20));
        return new Backoff(failures + 1, now.plus(pause.compareTo(longest) < 0 ? pause : longest));
    }
}

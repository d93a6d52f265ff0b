package org.tiltmeter.quickstart.run;

import java.time.Duration;
import java.time.Instant;

/**
 * What to do about a component that ended without being asked to. Pure: it is told the time.
 *
 * @param quickEnds how often it has ended soon after its start, one after the other
 * @param startedAt when it was started last
 */
record Restarts(int quickEnds, Instant startedAt) {

    /** Who lives that long has recovered. */
    private static final Duration SOON = Duration.ofSeconds(30);

    private static final int MOST = 5;

    /** What to do. */
    sealed interface Decision {

        /** Start it again after a pause; {@code next} remembers. */
        record Again(Duration pause, Restarts next) implements Decision {}

        /** It has ended too often. */
        record GiveUp() implements Decision {}
    }

    static Restarts none(Instant startedAt) {
        return new Restarts(0, startedAt);
    }

    /** The decision where it is found dead now. Pauses double: 1 s, 2 s, 4 s, … */
    Decision afterEnd(Instant now) {
        int ends = Duration.between(startedAt, now).compareTo(SOON) < 0 ? quickEnds + 1 : 1;
        if (ends > MOST) {
            return new Decision.GiveUp();
        }
        Duration pause = Duration.ofSeconds(1L << (ends - 1));
        return new Decision.Again(pause, new Restarts(ends, now.plus(pause)));
    }
}

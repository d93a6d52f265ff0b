package org.tiltmeter.analysis.deadletter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.analysis.outgoing.Announcer;

/** Brings dead letters back to the topic that they came from. Each once: should it fail again, it is a new one. */
@ApplicationScoped
public class Replay {

    /** How an attempt to bring one back ended. */
    sealed interface Outcome {

        /** It is on its way. */
        record Replayed(DeadLetterEntry letter) implements Outcome {}

        /** It was brought back before. */
        record ReplayedBefore() implements Outcome {}

        /** What is to be sent is longer than a message may be. */
        record TooLong() implements Outcome {}

        /** There is none. */
        record Unknown() implements Outcome {}
    }

    private static final int IN_ONE_TRANSACTION = 50;

    private final DeadLetterRows rows;
    private final Announcer announcer;
    private final Clock clock;

    Replay(DeadLetterRows rows, Announcer announcer, Clock clock) {
        this.rows = rows;
        this.announcer = announcer;
        this.clock = clock;
    }

    /**
     * Brings one back.
     *
     * @param corrected what to send in its place, or null to send it as it was
     */
    @Transactional(TxType.REQUIRES_NEW)
    Outcome one(UUID id, @Nullable String corrected) {
        Optional<DeadLetterRow> found = rows.findLocked(id);
        if (found.isEmpty()) {
            return new Outcome.Unknown();
        }
        return found.get().isReplayed() ? new Outcome.ReplayedBefore() : send(found.get(), corrected);
    }

    /**
     * Brings back some of those that wait.
     *
     * @param failedUntil those that fail later wait for the next time, or one that always fails would go round for ever
     * @param after the last id of the batch before
     */
    @Transactional(TxType.REQUIRES_NEW)
    Batch some(Instant failedUntil, UUID after) {
        List<DeadLetterRow> waiting = rows.takeWaiting(failedUntil, after, IN_ONE_TRANSACTION);
        long sent = waiting.stream()
                .filter(row -> send(row, null) instanceof Outcome.Replayed)
                .count();
        return new Batch(waiting.isEmpty() ? null : waiting.getLast().id(), sent);
    }

    /**
     * @param last id that was looked at, or null where there was none
     * @param sent how many are on their way
     */
    record Batch(@Nullable UUID last, long sent) {}

    private Outcome send(DeadLetterRow row, @Nullable String corrected) {
        String body = corrected == null ? row.bodyAsText() : corrected;
        if (!announcer.fits(body)) {
            return new Outcome.TooLong();
        }
        announcer.bringBack(row.topic(), row.keyOrOwn(), body);
        row.becomeReplayed(clock.instant());
        return new Outcome.Replayed(row.entry());
    }
}

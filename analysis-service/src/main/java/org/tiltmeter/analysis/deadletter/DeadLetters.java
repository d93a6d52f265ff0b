package org.tiltmeter.analysis.deadletter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.tiltmeter.analysis.message.Origin;
import org.tiltmeter.analysis.outgoing.Announcer;

/** Where messages go that cannot be processed, by their own fault. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class DeadLetters {

    private final DeadLetterRows rows;
    private final Announcer announcer;
    private final Clock clock;

    DeadLetters(DeadLetterRows rows, Announcer announcer, Clock clock) {
        this.rows = rows;
        this.announcer = announcer;
        this.clock = clock;
    }

    /**
     * Keeps the message and announces it, in the caller's transaction.
     *
     * @return whether it is new here; a redelivery is counted and changes nothing else
     */
    public boolean bury(Origin origin, String reason) {
        UUID id = DeadLetterRows.idOf(origin);
        rows.lock(id);
        var known = rows.findByIdOptional(id);
        if (known.isPresent()) {
            known.get().countRedelivery();
            return false;
        }
        Instant now = clock.instant();
        rows.persist(new DeadLetterRow(id, origin, reason, now));
        announcer.buried(id, origin, reason, now);
        return true;
    }
}

package org.tiltmeter.analysis.deadletter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.tiltmeter.analysis.message.Origin;

/** The table {@code dead_letter}. */
@ApplicationScoped
class DeadLetterRows implements PanacheRepositoryBase<DeadLetterRow, UUID> {

    private final Session database;

    DeadLetterRows(Session database) {
        this.database = database;
    }

    /** The id of the dead letter that a message becomes: the same whenever it is delivered. */
    static UUID idOf(Origin origin) {
        return UUID.nameUUIDFromBytes(origin.place().getBytes(StandardCharsets.UTF_8));
    }

    Optional<DeadLetterRow> findLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Holds the place in the topic until the transaction ends, whether or not it is known yet. */
    void lock(UUID id) {
        database.createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtextextended(:key, 1))) locked", Integer.class)
                .setParameter("key", id.toString())
                .getResultList();
    }

    /** Some that failed until then and are yet to be replayed, by id; what somebody else is replaying is left out. */
    List<DeadLetterRow> takeWaiting(Instant failedUntil, UUID after, int atMost) {
        return database.createNativeQuery("""
                        select * from dead_letter where replayed_at is null and failed_at <= :until and id > :after
                         order by id limit :atMost for update skip locked
                        """, DeadLetterRow.class)
                .setParameter("until", failedUntil)
                .setParameter("after", after)
                .setParameter("atMost", atMost)
                .getResultList();
    }
}

package org.tiltmeter.gateway.reports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tables of deliveries and of attempts at them. */
@ApplicationScoped
class DeliveryRows implements PanacheRepositoryBase<DeliveryRow, UUID> {

    private static final String CLAIM = """
            UPDATE delivery SET leased_until = now() + make_interval(secs => :lease)
            WHERE id IN (
                SELECT waiting.id FROM delivery waiting
                WHERE waiting.state = 'pending' AND waiting.not_before <= now()
                  AND (waiting.leased_until IS NULL OR waiting.leased_until < now())
                ORDER BY waiting.not_before LIMIT :most FOR UPDATE SKIP LOCKED)
            RETURNING id
            """;

    /** Takes some for this gateway, for as long as the lease. */
    List<UUID> claim(int most, Duration lease) {
        List<?> claimed = getEntityManager()
                .createNativeQuery(CLAIM, UUID.class)
                .setParameter("lease", (double) lease.toSeconds())
                .setParameter("most", most)
                .getResultList();
        return claimed.stream().map(UUID.class::cast).toList();
    }

    Optional<DeliveryRow> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<DeliveryRow> of(UUID issue) {
        return list("issueId = ?1 order by kind, target, id", issue);
    }

    List<AttemptRow> attempts(UUID delivery) {
        return getEntityManager()
                .createQuery(
                        "from AttemptRow a where a.key.deliveryId = :delivery order by a.key.number", AttemptRow.class)
                .setParameter("delivery", delivery)
                .getResultList();
    }

    void note(UUID delivery, Instant at, @Nullable String reason) {
        getEntityManager().persist(new AttemptRow(delivery, attempts(delivery).size() + 1, at, reason));
    }
}

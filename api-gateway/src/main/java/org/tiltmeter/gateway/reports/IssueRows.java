package org.tiltmeter.gateway.reports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of issues. */
@ApplicationScoped
class IssueRows implements PanacheRepositoryBase<IssueRow, UUID> {

    /**
     * The issue that waits longest. Issues of a report are made in their order, since each is compared with the one before.
     * The database's clock counts, which all gateways share.
     */
    private static final String CLAIM = """
            UPDATE issue SET attempts = attempts + 1, leased_until = now() + make_interval(secs => :lease)
            WHERE id = (
                SELECT waiting.id FROM issue waiting
                WHERE waiting.state = 'pending' AND waiting.not_before <= now()
                  AND (waiting.leased_until IS NULL OR waiting.leased_until < now())
                  AND NOT EXISTS (SELECT 1 FROM issue earlier WHERE earlier.report_id = waiting.report_id
                                  AND earlier.state = 'pending' AND earlier.number < waiting.number)
                ORDER BY waiting.due_at LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING id
            """;

    /** Takes one for this gateway, for as long as the lease. */
    Optional<UUID> claim(Duration lease) {
        List<?> claimed = getEntityManager()
                .createNativeQuery(CLAIM, UUID.class)
                .setParameter("lease", (double) lease.toSeconds())
                .getResultList();
        return claimed.stream().map(UUID.class::cast).findFirst();
    }

    Optional<IssueRow> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<IssueRow> of(UUID report, int number) {
        return find("reportId = ?1 and number = ?2", report, number).firstResultOptional();
    }

    boolean isThere(UUID report, Instant dueAt) {
        return count("reportId = ?1 and dueAt = ?2", report, dueAt) > 0;
    }

    long count(UUID report) {
        return count("reportId", report);
    }

    /** Newest first. */
    List<IssueRow> before(UUID report, long number, int limit) {
        int before = (int) Math.min(number, Integer.MAX_VALUE);
        return find("reportId = ?1 and number < ?2 order by number desc", report, before)
                .page(0, limit)
                .list();
    }

    /** Those that were issued before another, newest first. The first of them is the one that it is compared with. */
    List<IssueRow> issuedBefore(UUID report, int number, int limit) {
        return find(
                        "reportId = ?1 and number < ?2 and state = ?3 order by number desc",
                        report,
                        number,
                        IssueRow.State.issued)
                .page(0, limit)
                .list();
    }
}

package org.tiltmeter.gateway.reports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of reports. */
@ApplicationScoped
class ReportRows implements PanacheRepositoryBase<ReportRow, UUID> {

    /** Locks it for the rest of the transaction: numbers of issues are given out under this lock. */
    Optional<ReportRow> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    long countActive() {
        return count("retiredAt is null");
    }

    /** Newest first. */
    List<ReportRow> activeBefore(long place, int limit) {
        return find("retiredAt is null and place < ?1 order by place desc", place)
                .page(0, limit)
                .list();
    }
}

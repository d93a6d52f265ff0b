package org.tiltmeter.analysis.deadletter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.analysis.listing.Conditions;
import org.tiltmeter.analysis.listing.Page;
import org.tiltmeter.analysis.listing.Paging;

/** Finds dead letters. */
@ApplicationScoped
class DeadLetterCatalogue {

    private record Position(Instant failedAt, UUID id) {}

    // The bodies stay in the database: a page of them could be gigabytes.
    private static final String ENTRIES = """
            select d.id, d.topic, d.partition, d.offset, d.key, d.reason, d.failedAt, d.replayedAt, d.redeliveries
              from DeadLetterRow d where\s""";

    private final Session database;
    private final DeadLetterRows rows;

    DeadLetterCatalogue(Session database, DeadLetterRows rows) {
        this.database = database;
        this.rows = rows;
    }

    Page<DeadLetterEntry> list(@Nullable Boolean replayed, Paging paging) {
        var conditions = new Conditions();
        if (replayed != null) {
            conditions.and(replayed ? "d.replayedAt is not null" : "d.replayedAt is null");
        }
        var count = conditions.bind(
                database.createQuery("select count(*) from DeadLetterRow d where " + conditions.all(), Long.class));
        var after = paging.after(2, at -> new Position(Instant.parse(at.get(0)), UUID.fromString(at.get(1))));
        after.ifPresent(at -> conditions
                .and("(d.failedAt < :failedAt or d.failedAt = :failedAt and d.id < :id)", "failedAt", at.failedAt())
                .naming("id", at.id()));
        var entries = conditions
                .bind(database.createQuery(
                        ENTRIES + conditions.all() + " order by d.failedAt desc, d.id desc", DeadLetterEntry.class))
                .setMaxResults(paging.limit() + 1);
        return Page.of(
                count.getSingleResult(),
                entries.getResultList(),
                paging.limit(),
                last -> List.of(last.failedAt().toString(), last.id().toString()));
    }

    Optional<DeadLetterDetail> find(UUID id) {
        return rows.findByIdOptional(id).map(DeadLetterRow::detail);
    }
}

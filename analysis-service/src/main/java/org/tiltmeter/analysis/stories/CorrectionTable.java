package org.tiltmeter.analysis.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.tiltmeter.analysis.listing.Page;
import org.tiltmeter.analysis.listing.Paging;
import org.tiltmeter.stories.Kind;

/** The table {@code story_correction}. */
@ApplicationScoped
class CorrectionTable {

    private static final String COLUMNS =
            "select id, kind, first, second, together, note, made_by, created_at, number from story_correction ";

    private record Numbered(CorrectionEntry correction, long number) {}

    private final Session database;

    CorrectionTable(Session database) {
        this.database = database;
    }

    /** Newest first. */
    Page<CorrectionEntry> list(Paging paging) {
        long count = count();
        Optional<Long> after = paging.after(1, at -> Long.parseLong(at.getFirst()));
        var query = database.createNativeQuery(COLUMNS + "where number < :after order by number desc", Tuple.class);
        List<Numbered> rows = query.setParameter("after", after.orElse(Long.MAX_VALUE))
                .setMaxResults(paging.limit() + 1)
                .getResultStream()
                .map(row -> new Numbered(entry(row), row.get("number", Long.class)))
                .toList();
        var page = Page.of(count, rows, paging.limit(), last -> List.of(Long.toString(last.number())));
        return new Page<>(
                page.meta(), page.results().stream().map(Numbered::correction).toList());
    }

    long count() {
        return database.createNativeQuery("select count(*) from story_correction", Long.class)
                .getSingleResult();
    }

    Optional<CorrectionEntry> find(UUID id) {
        return database.createNativeQuery(COLUMNS + "where id = :id", Tuple.class)
                .setParameter("id", id)
                .getResultStream()
                .map(CorrectionTable::entry)
                .findFirst();
    }

    /** What was said of two articles, the smaller id first. */
    Optional<CorrectionEntry> find(Kind kind, List<UUID> articles) {
        return database.createNativeQuery(
                        COLUMNS + "where kind = :kind and first = :first and second = :second", Tuple.class)
                .setParameter("kind", kind.name())
                .setParameter("first", articles.getFirst())
                .setParameter("second", articles.getLast())
                .getResultStream()
                .map(CorrectionTable::entry)
                .findFirst();
    }

    void add(CorrectionEntry correction) {
        database.createNativeMutationQuery("""
                        insert into story_correction (id, kind, first, second, together, note, made_by, created_at)
                        values (:id, :kind, :first, :second, :together, :note, :by, :now)
                        """)
                .setParameter("id", correction.id())
                .setParameter("kind", Kinds.of(correction.kind()).name())
                .setParameter("first", correction.articles().getFirst())
                .setParameter("second", correction.articles().getLast())
                .setParameter("together", correction.together())
                .setParameter("note", correction.note())
                .setParameter("by", correction.by())
                .setParameter("now", correction.createdAt())
                .executeUpdate();
    }

    void delete(UUID id) {
        database.createNativeMutationQuery("delete from story_correction where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    private static CorrectionEntry entry(Tuple row) {
        return new CorrectionEntry(
                row.get("id", UUID.class),
                Kinds.label(Kind.valueOf(row.get("kind", String.class))),
                List.of(row.get("first", UUID.class), row.get("second", UUID.class)),
                row.get("together", Boolean.class),
                row.get("note", String.class),
                row.get("made_by", String.class),
                row.get("created_at", Instant.class));
    }
}

package org.tiltmeter.ingest.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.tiltmeter.ingest.submission.Submission;

/**
 * Keeps every content of every article once. Whoever comes second with the same article waits, on the new row or on its
 * lock, until the first has committed, and then finds what the first left: no race ends in an error or a double.
 */
@ApplicationScoped
public class ArticleStore implements PanacheRepositoryBase<ArticleEntity, UUID> {

    private static final String INSERT_UNLESS_THERE = """
            INSERT INTO article (id, outlet, url, published_at, language, authors, section,
                                 revision, title, characters, stored_at)
            VALUES (:id, :outlet, :url, :publishedAt, :language, :authors, :section, 1, :title, :characters, :now)
            ON CONFLICT (id) DO NOTHING
            """;

    private final Clock clock;

    ArticleStore(Clock clock) {
        this.clock = clock;
    }

    /** Keeps a submission, in the current transaction. A content that any revision has is a duplicate. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Keeping keep(Submission submission) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (insertUnlessThere(submission, now)) {
            return new Keeping.Stored(addRevision(submission, 1, now));
        }
        ArticleEntity article = Objects.requireNonNull(
                findById(submission.id(), LockModeType.PESSIMISTIC_WRITE), "articles are never deleted");
        Optional<Integer> same = revisionWith(submission.id(), submission.contentHash());
        if (same.isPresent()) {
            return new Keeping.Duplicate(submission.id(), same.get());
        }
        article.revise(submission, now);
        return new Keeping.Revised(addRevision(submission, article.revision, now));
    }

    private boolean insertUnlessThere(Submission submission, Instant now) {
        int inserted = getEntityManager()
                .createNativeQuery(INSERT_UNLESS_THERE)
                .setParameter("id", submission.id())
                .setParameter("outlet", submission.outlet())
                .setParameter("url", submission.url())
                .setParameter("publishedAt", submission.publishedAt())
                .setParameter("language", submission.language())
                .setParameter("authors", submission.authors().toArray(String[]::new))
                .setParameter("section", submission.section())
                .setParameter("title", submission.content().title())
                .setParameter("characters", submission.content().text().length())
                .setParameter("now", now)
                .executeUpdate();
        return inserted == 1;
    }

    private Optional<Integer> revisionWith(UUID id, String contentHash) {
        return getEntityManager()
                .createQuery(
                        "select r.key.revision from RevisionEntity r"
                                + " where r.key.articleId = :id and r.contentHash = :hash",
                        Integer.class)
                .setParameter("id", id)
                .setParameter("hash", contentHash)
                .getResultStream()
                .findFirst();
    }

    private StoredRevision addRevision(Submission submission, int revision, Instant now) {
        getEntityManager().persist(new RevisionEntity(submission, revision, now));
        return new StoredRevision(
                summary(submission, revision, now), revision, submission.contentHash(), submission.content(), now);
    }

    private static ArticleSummary summary(Submission submission, int revision, Instant now) {
        return new ArticleSummary(
                submission.id(),
                revision,
                submission.outlet(),
                submission.content().title(),
                submission.publishedAt(),
                submission.url(),
                submission.language(),
                submission.authors(),
                submission.section(),
                submission.content().text().length(),
                now);
    }
}

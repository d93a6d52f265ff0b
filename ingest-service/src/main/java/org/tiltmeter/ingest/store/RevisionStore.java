package org.tiltmeter.ingest.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the texts of articles. */
@ApplicationScoped
public class RevisionStore implements PanacheRepositoryBase<RevisionEntity, RevisionEntity.Key> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /**
     * One revision of an article.
     *
     * @param revision its number, or null for the last
     */
    public Optional<StoredRevision> find(UUID articleId, @Nullable Integer revision) {
        ArticleEntity article = getEntityManager().find(ArticleEntity.class, articleId);
        if (article == null) {
            return Optional.empty();
        }
        int wanted = revision == null ? article.revision : revision;
        return findByIdOptional(new RevisionEntity.Key(articleId, wanted)).map(found -> stored(article, found));
    }

    /**
     * The last revisions of the articles that follow another by id.
     *
     * @param after the last id of the page before, or null for the first page
     */
    public List<StoredRevision> lastRevisions(@Nullable UUID after, int limit) {
        return getEntityManager()
                .createQuery("""
                        select a, r from ArticleEntity a join RevisionEntity r
                        on r.key.articleId = a.id and r.key.revision = a.revision
                        where a.id > :after order by a.id
                        """, Object[].class)
                .setParameter("after", after == null ? BEFORE_ALL : after)
                .setMaxResults(limit)
                .getResultStream()
                .map(pair -> stored((ArticleEntity) pair[0], (RevisionEntity) pair[1]))
                .toList();
    }

    private static StoredRevision stored(ArticleEntity article, RevisionEntity revision) {
        return new StoredRevision(
                article.summary(),
                revision.key.revision(),
                revision.contentHash,
                revision.content(),
                revision.storedAt);
    }
}

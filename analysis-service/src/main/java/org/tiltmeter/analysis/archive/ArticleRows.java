package org.tiltmeter.analysis.archive;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The table {@code article}. */
@ApplicationScoped
class ArticleRows implements PanacheRepositoryBase<ArticleRow, ArticleKey> {

    private final Session database;

    ArticleRows(Session database) {
        this.database = database;
    }

    /** Holds the article until the transaction ends, whether or not it is known yet. */
    void lock(ArticleKey key) {
        database.createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtextextended(:key, 0))) locked", Integer.class)
                .setParameter("key", key.id() + " " + key.methodVersion())
                .getResultList();
    }

    ArticleRow findOrNew(ArticleKey key) {
        return findByIdOptional(key).orElseGet(() -> new ArticleRow(key));
    }

    /** Under the method version, or else under the one that last analysed the article. */
    Optional<ArticleRow> findPreferring(UUID id, String methodVersion) {
        return findByIdOptional(new ArticleKey(id, methodVersion))
                .or(() -> find("key.id = ?1 order by analysedAt desc", id).firstResultOptional());
    }
}

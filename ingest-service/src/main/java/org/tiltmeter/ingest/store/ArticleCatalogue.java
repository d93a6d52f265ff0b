package org.tiltmeter.ingest.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists what is stored, by keyset: a page costs the same wherever it starts. */
@ApplicationScoped
public class ArticleCatalogue {

    /** An outlet's name has at least one character. */
    private static final String BEFORE_ALL = "";

    private final EntityManager entities;

    ArticleCatalogue(EntityManager entities) {
        this.entities = entities;
    }

    /** How many articles the filter lets through. */
    public long count(ArticleFilter filter) {
        Conditions conditions = filter.conditions();
        return conditions
                .bind(entities.createQuery("select count(*) from ArticleEntity a" + conditions.where(), Long.class))
                .getSingleResult();
    }

    /** The newest articles that the filter lets through. */
    public List<ArticleSummary> newest(ArticleFilter filter, int limit) {
        return page(filter.conditions(), limit);
    }

    /** The newest of those that come after an article in this order. */
    public List<ArticleSummary> newestAfter(ArticleFilter filter, Instant publishedAt, UUID id, int limit) {
        return page(
                filter.conditions()
                        .and("(a.publishedAt, a.id) < (:publishedAt, :lastId)", "publishedAt", publishedAt)
                        .with("lastId", id),
                limit);
    }

    private List<ArticleSummary> page(Conditions conditions, int limit) {
        String query = "from ArticleEntity a" + conditions.where() + " order by a.publishedAt desc, a.id desc";
        return conditions
                .bind(entities.createQuery(query, ArticleEntity.class))
                .setMaxResults(limit)
                .getResultStream()
                .map(ArticleEntity::summary)
                .toList();
    }

    /** How many outlets there are. */
    public long countOutlets() {
        return entities.createQuery("select count(distinct a.outlet) from ArticleEntity a", Long.class)
                .getSingleResult();
    }

    /**
     * Outlets by name, in the order of code points.
     *
     * @param after the last name of the page before, or null for the first page
     */
    public List<OutletSummary> outlets(@Nullable String after, int limit) {
        return entities.createQuery("""
                        select a.outlet, count(*), min(a.publishedAt), max(a.publishedAt) from ArticleEntity a
                        where a.outlet > :after group by a.outlet order by a.outlet
                        """, OutletSummary.class)
                .setParameter("after", after == null ? BEFORE_ALL : after)
                .setMaxResults(limit)
                .getResultList();
    }
}

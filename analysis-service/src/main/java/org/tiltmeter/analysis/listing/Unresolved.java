package org.tiltmeter.analysis.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import org.hibernate.Session;

/** How much of the chosen articles counts to no actor, because none could be told. */
@ApplicationScoped
public class Unresolved {

    private final Session database;

    Unresolved(Session database) {
        this.database = database;
    }

    /** Sums over the articles that meet the conditions, which are on {@code a}, in {@code title}, {@code text} or both. */
    public Page.Unresolved in(Conditions articles, List<String> parts) {
        Tuple sums = articles.naming("part", parts)
                .bind(database.createNativeQuery("""
                        select coalesce(sum(f.unresolved_mentions), 0) as mentions,
                               coalesce(sum(f.unresolved_attributions), 0) as attributions,
                               coalesce(sum(f.unresolved_targets), 0) as targets
                          from article a join article_fact f on f.article_id = a.id
                           and f.method_version = a.method_version and f.part in (:part)
                         where a.status = 'READ' and\s""" + articles.all(), Tuple.class))
                .getSingleResult();
        return new Page.Unresolved(number(sums, "mentions"), number(sums, "attributions"), number(sums, "targets"));
    }

    private static long number(Tuple row, String column) {
        return row.get(column, Number.class).longValue();
    }
}

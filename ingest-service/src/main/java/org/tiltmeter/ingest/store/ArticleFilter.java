package org.tiltmeter.ingest.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Articles that meet every condition that is given.
 *
 * @param outlets one of these; any where empty
 * @param from published then or later, or null
 * @param to published before, or null
 * @param search part of the title, in lower case, or null
 * @param ids one of these; any where empty
 */
public record ArticleFilter(
        List<String> outlets,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String search,
        List<UUID> ids) {

    public ArticleFilter {
        outlets = List.copyOf(outlets);
        ids = List.copyOf(ids);
    }

    Conditions conditions() {
        Conditions conditions = new Conditions();
        if (!outlets.isEmpty()) {
            conditions.and("a.outlet in (:outlets)", "outlets", outlets);
        }
        if (from != null) {
            conditions.and("a.publishedAt >= :from", "from", from);
        }
        if (to != null) {
            conditions.and("a.publishedAt < :to", "to", to);
        }
        if (search != null) {
            conditions.and("locate(:search, lower(a.title)) > 0", "search", search);
        }
        if (!ids.isEmpty()) {
            conditions.and("a.id in (:ids)", "ids", ids);
        }
        return conditions;
    }
}

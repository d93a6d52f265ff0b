package org.tiltmeter.analysis.rollups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Where articles count: the table {@code placement}, which also remembers where they did. */
@ApplicationScoped
class Placements {

    /** Where articles that are read stand now, under each method version. */
    private static final String NOW = """
            select a.id as article_id, a.method_version, a.content_hash, a.outlet, a.published_at, s.story, s.event,
                   s.wire is not null as wire
              from article a join placed_article s on s.article_id = a.id
             where a.id = any(:articles) and a.status = 'READ'""";

    private static final String CLOSE = """
            update placement p set until = :mark
             where p.article_id = any(:articles) and p.until is null
               and not exists (select 1 from (%s) n
                where n.article_id = p.article_id and n.method_version = p.method_version
                  and (n.content_hash, n.outlet, n.published_at, n.story, n.event, n.wire)
                    = (p.content_hash, p.outlet, p.published_at, p.story, p.event, p.wire))
            """.formatted(NOW);

    private static final String OPEN = """
            insert into placement (article_id, method_version, since, content_hash, outlet, published_at, story, event, wire)
            select n.article_id, n.method_version, :mark, n.content_hash, n.outlet, n.published_at, n.story, n.event, n.wire
              from (%s) n
             where not exists (select 1 from placement p
                where p.article_id = n.article_id and p.method_version = n.method_version and p.until is null)
            """.formatted(NOW);

    private final Session database;

    Placements(Session database) {
        this.database = database;
    }

    /** The clusters that these articles are in. */
    Set<Cluster> clusters(List<UUID> articles) {
        return database.createNativeQuery("""
                        select distinct method_version, outlet, story from placement
                         where article_id = any(:articles) and until is null""", Tuple.class)
                .setParameter("articles", articles.toArray(UUID[]::new))
                .getResultStream()
                .map(row -> new Cluster(
                        row.get("method_version", String.class),
                        row.get("outlet", String.class),
                        row.get("story", UUID.class)))
                .collect(Collectors.toSet());
    }

    /** Notes where these articles stand from this change on, if it is elsewhere than before. */
    void renew(List<UUID> articles, long mark) {
        for (String statement : List.of(CLOSE, OPEN)) {
            database.createNativeMutationQuery(statement)
                    .setParameter("articles", articles.toArray(UUID[]::new))
                    .setParameter("mark", mark)
                    .executeUpdate();
        }
    }
}

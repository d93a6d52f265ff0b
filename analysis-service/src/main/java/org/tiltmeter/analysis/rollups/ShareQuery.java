package org.tiltmeter.analysis.rollups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.analysis.actorlists.ActorMapping;
import org.tiltmeter.statistics.comparison.ArticleShare;
import org.tiltmeter.statistics.comparison.Cell;

/**
 * Reads what single articles give, as it was at a mark: for evidence, for the bootstrap, and where an actor list says who
 * counts as whom, which no roll-up knows of. It looks at every article of the outlets and days.
 */
@ApplicationScoped
public class ShareQuery {

    /**
     * An article's share, and which text of it that is.
     *
     * @param share what it gives
     * @param contentHash names the text
     */
    public record Placed(ArticleShare share, UUID article, String contentHash, Instant publishedAt) {}

    private static final Set<String> WHOLE = Set.copyOf(RollUps.WHOLE);

    private record At(Cell cell, UUID article) {}

    private final Session database;

    ShareQuery(Session database) {
        this.database = database;
    }

    /** The shares that make the figures asked for, of actors and groups as the mapping has them, in no order. */
    public List<Placed> shares(Question question, ActorMapping mapping, long mark) {
        Map<At, Tuple> rows = new HashMap<>();
        rows(question, mapping, mark)
                .forEach(row -> rows.put(new At(cell(row), row.get("article_id", UUID.class)), row));
        var shares = new ArrayList<Placed>();
        rows.forEach((at, row) -> {
            if (!WHOLE.contains(at.cell().measure())) {
                shares.add(placed(at.cell(), row, row));
            } else if (at.cell().actor().isEmpty()) {
                for (String actor : question.actors()) {
                    var cell = new Cell(at.cell().measure(), actor, at.cell().outlet());
                    shares.add(placed(cell, rows.get(new At(cell, at.article())), row));
                }
            }
        });
        return shares;
    }

    /** For each of these articles the actors of its reading that count, under one name or all, as this actor or group. */
    public Map<UUID, Set<String>> counted(
            List<UUID> articles, String methodVersion, String actor, ActorMapping mapping) {
        var counted = new HashMap<UUID, Set<String>>();
        database.createNativeQuery("""
                        select distinct f.article_id, f.actor as counted from measure_fact f
                        %s
                        cross join lateral (select who.actor union all %s) counted(actor)
                         where f.article_id = any(:articles) and f.method_version = :method
                           and counted.actor = :actor""".formatted(mapping.who(), groups(mapping)), Tuple.class)
                .setParameter("articles", articles.toArray(UUID[]::new))
                .setParameter("method", methodVersion)
                .setParameter("actor", actor)
                .getResultStream()
                .forEach(row -> counted.computeIfAbsent(row.get("article_id", UUID.class), absent -> new HashSet<>())
                        .add(row.get("counted", String.class)));
        return counted;
    }

    private List<Tuple> rows(Question question, ActorMapping mapping, long mark) {
        String text = """
                with member as (
                    select p.article_id, p.method_version, p.content_hash, p.outlet, p.story, p.event, p.wire,
                           p.published_at
                      from placement p
                     where p.method_version = :method and p.outlet = any(:outlets)
                       and p.since <= :mark and coalesce(p.until > :mark, true)),
                cluster as (
                    select outlet, story from member group by outlet, story
                    having min(published_at) >= cast(:from as timestamp) at time zone 'UTC'
                       and min(published_at) < cast(:to as timestamp) at time zone 'UTC')
                select f.measure, counted.actor, m.outlet, m.article_id, m.content_hash, m.published_at,
                       cast(m.story as text) as story, cast(m.event as text) as event, m.wire,
                       cast(sum(f.x) as bigint) as x, cast(sum(f.w) as bigint) as w,
                       cast(sum(f.certain_x) as bigint) as certain_x, cast(sum(f.certain_w) as bigint) as certain_w
                  from member m join cluster c using (outlet, story)
                  join measure_fact f on f.article_id = m.article_id and f.method_version = m.method_version
                   and f.content_hash = m.content_hash and f.measure = any(:measures)
                  %s
                  cross join lateral (select who.actor union all %s) counted(actor)
                 where counted.actor = any(:actors) or (f.actor = '' and f.measure = any(:whole))
                 group by f.measure, counted.actor, m.outlet, m.article_id, m.content_hash, m.published_at, m.story,
                       m.event, m.wire
                """.formatted(mapping.who(), groups(mapping));
        return database.createNativeQuery(text, Tuple.class)
                .setParameter("method", question.methodVersion())
                .setParameter("measures", question.labels())
                .setParameter("whole", RollUps.WHOLE.toArray(String[]::new))
                .setParameter("actors", question.actors().toArray(String[]::new))
                .setParameter("outlets", question.outlets().toArray(String[]::new))
                .setParameter("mark", mark)
                .setParameter("from", question.period().from())
                .setParameter("to", question.period().to())
                .getResultList();
    }

    private static String groups(ActorMapping mapping) {
        return mapping.list() == null
                ? "select cast(null as text) where false"
                : "select 'group:' || g.name from listed_group g where g.list = " + mapping.list()
                        + " and g.actor = who.actor";
    }

    private static Placed placed(Cell cell, @Nullable Tuple own, Tuple by) {
        UUID article = by.get("article_id", UUID.class);
        var share = new ArticleShare(
                cell,
                article.toString(),
                by.get("story", String.class),
                by.get("event", String.class),
                by.get("wire", Boolean.class),
                number(own, "x"),
                number(by, "w"),
                number(own, "certain_x"),
                number(by, "certain_w"));
        return new Placed(share, article, by.get("content_hash", String.class), by.get("published_at", Instant.class));
    }

    private static Cell cell(Tuple row) {
        return new Cell(
                row.get("measure", String.class), row.get("actor", String.class), row.get("outlet", String.class));
    }

    private static long number(@Nullable Tuple row, String column) {
        return row == null ? 0 : row.get(column, Long.class);
    }
}

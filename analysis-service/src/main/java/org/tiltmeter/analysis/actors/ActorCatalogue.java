package org.tiltmeter.analysis.actors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.analysis.listing.ArticleFilter;
import org.tiltmeter.analysis.listing.Conditions;
import org.tiltmeter.analysis.listing.Page;
import org.tiltmeter.analysis.listing.Paging;
import org.tiltmeter.analysis.reading.ArticleReader;

/** Finds actors. */
@ApplicationScoped
class ActorCatalogue {

    private record Position(long mentions, String id) {}

    private static final String FROM = """
             from article a join article_actor m on m.article_id = a.id and m.method_version = a.method_version
            where a.status = 'READ' and m.mentions > 0 and\s""";

    /** An actor that any article gives such a name is counted in all articles, under whatever name. */
    private static final String NAMED = """
            m.actor in (select s.actor from article_actor s
             where s.method_version = :methodVersion and (s.name ilike :search or s.actor ilike :search))""";

    private final Session database;
    private final ArticleReader reader;

    ActorCatalogue(Session database, ArticleReader reader) {
        this.database = database;
        this.reader = reader;
    }

    Page<ActorEntry> list(ArticleFilter filter, Paging paging, @Nullable String search) {
        Conditions conditions =
                filter.articles(reader.methodVersion()).ifAny("m.actor in (:actor)", "actor", filter.actors());
        if (search != null && !search.isBlank()) {
            conditions.and(NAMED, "search", containing(search.strip()));
        }
        String from = FROM + conditions.all();
        var count = conditions.bind(database.createNativeQuery("select count(distinct m.actor)" + from, Long.class));
        var after = paging.after(2, at -> new Position(Long.parseLong(at.get(0)), at.get(1)));
        after.ifPresent(at -> conditions.naming("mentions", at.mentions()).naming("id", at.id()));
        var rows = conditions
                .bind(database.createNativeQuery(rows(from, after.isPresent()), Tuple.class))
                .setMaxResults(paging.limit() + 1);
        return Page.of(
                count.getSingleResult(),
                rows.getResultList().stream().map(ActorCatalogue::entry).toList(),
                paging.limit(),
                last -> List.of(Long.toString(last.mentions()), last.id()));
    }

    private static String rows(String from, boolean fromPosition) {
        return "select m.actor as id, min(m.kind) as kind, mode() within group (order by m.name) as name,"
                + " sum(m.mentions) as mentions, count(*) as articles, count(distinct a.outlet) as outlets"
                + from + " group by m.actor"
                + (fromPosition
                        ? " having sum(m.mentions) < :mentions or (sum(m.mentions) = :mentions and m.actor > :id)"
                        : "")
                + " order by sum(m.mentions) desc, m.actor";
    }

    private static ActorEntry entry(Tuple row) {
        return new ActorEntry(
                row.get("id", String.class),
                row.get("kind", String.class),
                row.get("name", String.class),
                row.get("mentions", Number.class).longValue(),
                row.get("articles", Number.class).longValue(),
                row.get("outlets", Number.class).longValue());
    }

    /** A pattern that finds the text as it is. */
    private static String containing(String text) {
        return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}

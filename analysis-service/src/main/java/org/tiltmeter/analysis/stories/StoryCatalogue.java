package org.tiltmeter.analysis.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.tiltmeter.analysis.actorlists.ActorListVersions;
import org.tiltmeter.analysis.listing.ArticleFilter;
import org.tiltmeter.analysis.listing.Conditions;
import org.tiltmeter.analysis.listing.Page;
import org.tiltmeter.analysis.listing.Paging;
import org.tiltmeter.analysis.reading.ArticleReader;
import org.tiltmeter.stories.Kind;

/** Finds events and story groups. */
@ApplicationScoped
class StoryCatalogue {

    private record Position(Instant lastPublished, UUID id) {}

    private final Session database;
    private final ArticleReader reader;
    private final ActorListVersions lists;

    StoryCatalogue(Session database, ArticleReader reader, ActorListVersions lists) {
        this.database = database;
        this.reader = reader;
        this.lists = lists;
    }

    /** Those that have an article chosen, and that many outlets in all; the last published first. */
    Page<StoryEntry> list(Kind kind, ArticleFilter filter, int outlets, Paging paging) {
        Conditions conditions = conditions(filter);
        String chosen = """
                from placed_article p where p.%1$s in (
                    select s.%1$s from article a join placed_article s on s.article_id = a.id where %2$s)
                 group by p.%1$s having count(distinct p.outlet) >= :outlets
                """.formatted(Kinds.column(kind), conditions.all());
        conditions.naming("outlets", outlets);
        long count = conditions
                .bind(database.createNativeQuery("select count(*) from (select 1 " + chosen + ") s", Long.class))
                .getSingleResult();
        var after = paging.after(2, at -> new Position(Instant.parse(at.get(0)), UUID.fromString(at.get(1))));
        after.ifPresent(at -> conditions.naming("last", at.lastPublished()).naming("id", at.id()));
        var rows = conditions
                .bind(database.createNativeQuery(rows(kind, chosen, after.isPresent()), Tuple.class))
                .setMaxResults(paging.limit() + 1);
        return Page.of(
                count,
                rows.getResultList().stream().map(row -> entry(kind, row)).toList(),
                paging.limit(),
                last -> List.of(last.lastPublished().toString(), last.id().toString()));
    }

    private Conditions conditions(ArticleFilter filter) {
        String who = lists.mapping("actor_list", filter.actorList()).who();
        return filter.articles(reader.methodVersion()).ifAny("""
                exists (select 1 from actor_fact f %s where f.article_id = a.id
                 and f.method_version = a.method_version and who.actor in (:actor)
                 and f.mentions_own + f.mentions_sourced + f.mentions_unknown > 0)""".formatted(who), "actor", filter.actors());
    }

    private static String rows(Kind kind, String chosen, boolean after) {
        String column = "p." + Kinds.column(kind);
        return "select " + column + " as id, min(p.published_at) as first, max(p.published_at) as last,"
                + " array_agg(distinct p.outlet order by p.outlet) as outlets, count(*) as articles,"
                + " min(p.title) filter (where p.article_id = " + column + ") as headline, min(p.wire) as wire "
                + chosen
                + (after ? " and (max(p.published_at), " + column + ") < (:last, :id)" : "")
                + " order by max(p.published_at) desc, " + column + " desc";
    }

    private static StoryEntry entry(Kind kind, Tuple row) {
        return new StoryEntry(
                row.get("id", UUID.class),
                Kinds.label(kind),
                row.get("headline", String.class),
                row.get("first", Instant.class),
                row.get("last", Instant.class),
                List.of(row.get("outlets", String[].class)),
                row.get("articles", Long.class),
                kind == Kind.GROUP ? row.get("wire", String.class) : null);
    }

    /** What an article is in, whichever of its articles that is. */
    Optional<StoryDetail> find(Kind kind, UUID article) {
        String column = Kinds.column(kind);
        List<Tuple> rows = database.createNativeQuery(
                        "select * from placed_article where " + column + " = (select " + column
                                + " from placed_article where article_id = :article) order by published_at, article_id",
                        Tuple.class)
                .setParameter("article", article)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(first -> new StoryDetail(
                        first.get(column, UUID.class),
                        Kinds.label(kind),
                        rows.stream().map(StoryCatalogue::member).toList()));
    }

    private static StoryDetail.Member member(Tuple row) {
        return new StoryDetail.Member(
                row.get("article_id", UUID.class),
                row.get("outlet", String.class),
                row.get("published_at", Instant.class),
                row.get("title", String.class),
                row.get("story", UUID.class),
                row.get("event", UUID.class),
                row.get("wire", String.class),
                row.get("credit", String.class));
    }
}

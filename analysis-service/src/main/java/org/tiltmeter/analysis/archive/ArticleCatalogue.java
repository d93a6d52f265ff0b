package org.tiltmeter.analysis.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.analysis.actorlists.ActorListVersions;
import org.tiltmeter.analysis.listing.ArticleFilter;
import org.tiltmeter.analysis.listing.Conditions;
import org.tiltmeter.analysis.listing.Page;
import org.tiltmeter.analysis.listing.Paging;
import org.tiltmeter.analysis.reading.ArticleReader;
import org.tiltmeter.analysis.reading.ReadingDocument;

/** Finds articles and readings. */
@ApplicationScoped
public class ArticleCatalogue {

    private record Position(Instant publishedAt, UUID id) {}

    private final Session database;
    private final ArticleRows articles;
    private final Readings readings;
    private final ArticleReader reader;
    private final ActorListVersions lists;

    ArticleCatalogue(
            Session database, ArticleRows articles, Readings readings, ArticleReader reader, ActorListVersions lists) {
        this.database = database;
        this.articles = articles;
        this.readings = readings;
        this.reader = reader;
        this.lists = lists;
    }

    Page<ArticleEntry> list(ArticleFilter filter, Paging paging, @Nullable Status status) {
        Conditions conditions = filter.articles(reader.methodVersion());
        if (status != null) {
            conditions.and("a.status = :status", "status", status.name());
        }
        String who = lists.mapping("actor_list", filter.actorList()).who();
        conditions.ifAny("""
                exists (select 1 from actor_fact f %s where f.article_id = a.id
                 and f.method_version = a.method_version and who.actor in (:actor)
                 and f.mentions_own + f.mentions_sourced + f.mentions_unknown > 0)""".formatted(who), "actor", filter.actors());
        return page(conditions, paging);
    }

    private Page<ArticleEntry> page(Conditions conditions, Paging paging) {
        String from = " from article a where " + conditions.all();
        var count = conditions.bind(database.createNativeQuery("select count(*)" + from, Long.class));
        var after = paging.after(2, at -> new Position(Instant.parse(at.get(0)), UUID.fromString(at.get(1))));
        String start = after.isEmpty() ? "" : " and (a.published_at, a.id) < (:publishedAt, :id)";
        after.ifPresent(at -> conditions.naming("publishedAt", at.publishedAt()).naming("id", at.id()));
        var rows = conditions
                .bind(database.createNativeQuery(
                        "select a.*" + from + start + " order by a.published_at desc, a.id desc", ArticleRow.class))
                .setMaxResults(paging.limit() + 1);
        return Page.of(
                count.getSingleResult(),
                placed(rows.getResultList().stream().map(ArticleRow::entry).toList()),
                paging.limit(),
                last -> List.of(last.publishedAt().toString(), last.id().toString()));
    }

    Optional<ArticleEntry> find(UUID id) {
        return articles.findPreferring(id, reader.methodVersion())
                .map(row -> placed(List.of(row.entry())).getFirst());
    }

    /** The same with where they stand among the others. */
    private List<ArticleEntry> placed(List<ArticleEntry> entries) {
        Map<UUID, Tuple> places = new HashMap<>();
        database.createNativeQuery(
                        "select article_id, story, event, wire from placed_article where article_id = any(:articles)",
                        Tuple.class)
                .setParameter("articles", entries.stream().map(ArticleEntry::id).toArray(UUID[]::new))
                .getResultList()
                .forEach(row -> places.put(row.get("article_id", UUID.class), row));
        return entries.stream().map(entry -> at(entry, places.get(entry.id()))).toList();
    }

    private static ArticleEntry at(ArticleEntry entry, @Nullable Tuple place) {
        return place == null
                ? entry
                : entry.at(
                        place.get("story", UUID.class),
                        place.get("event", UUID.class),
                        place.get("wire", String.class));
    }

    Optional<ReadingDocument> reading(UUID id, @Nullable String methodVersion) {
        Optional<ArticleEntry> article = methodVersion == null
                ? find(id)
                : articles.findByIdOptional(new ArticleKey(id, methodVersion)).map(ArticleRow::entry);
        return article.flatMap(found -> readings.find(id, found.contentHash(), found.methodVersion()));
    }

    /** The reading of a text that an article has or had. */
    public Optional<ReadingDocument> reading(UUID id, String contentHash, String methodVersion) {
        return readings.find(id, contentHash, methodVersion);
    }

    /** The method versions that readings exist for, in alphabetical order. */
    public List<String> methodVersions() {
        return readings.methodVersions();
    }
}

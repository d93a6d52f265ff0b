package org.tiltmeter.analysis.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.tiltmeter.stories.Age;
import org.tiltmeter.stories.Correction;
import org.tiltmeter.stories.Kind;
import org.tiltmeter.stories.Link;
import org.tiltmeter.stories.Placed;
import org.tiltmeter.stories.Signature;
import org.tiltmeter.stories.StoryArticle;
import org.tiltmeter.stories.StoryStore;
import org.tiltmeter.stories.text.NearDuplicates;
import org.tiltmeter.stories.text.SameHappening;
import org.tiltmeter.stories.text.Shingles;
import org.tiltmeter.stories.text.TellingWords;

/** What the database knows of where articles stand. */
@ApplicationScoped
class StoryTables implements StoryStore {

    private static final String ARTICLE = """
            select p.article_id, p.published_at, p.outlet, p.credit, s.shingles, s.words
              from placed_article p join story_signature s using (article_id) where p.article_id\s""";

    /** Articles that share enough with one, found by the index alone before any signature is fetched. */
    private static final String SHARING = " in (" + """
            select article_id from %1$s
             where %2$s = any(:shared) and published_at between :from and :to and article_id <> :article
             group by article_id having count(*) >= :least)
            """;

    private final Session database;

    StoryTables(Session database) {
        this.database = database;
    }

    @Override
    public Map<UUID, Placed> placed(Collection<UUID> articles) {
        return where("article_id", articles);
    }

    @Override
    public Map<UUID, Placed> ofStories(Collection<UUID> stories) {
        return where("story", stories);
    }

    @Override
    public Map<UUID, Placed> ledBy(Collection<UUID> leaders) {
        return where("leader", leaders);
    }

    private Map<UUID, Placed> where(String column, Collection<UUID> values) {
        if (values.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Placed> placed = new HashMap<>();
        query("""
                select article_id, published_at, outlet, credit, story, leader, event, wire
                  from placed_article where %s = any(:values)
                """.formatted(column))
                .setParameter("values", values.toArray(UUID[]::new))
                .getResultStream()
                .map(StoryTables::placed)
                .forEach(one -> placed.put(one.id(), one));
        return placed;
    }

    @Override
    public Optional<StoryArticle> article(UUID id) {
        return query(ARTICLE + "= :article")
                .setParameter("article", id)
                .getResultStream()
                .map(StoryTables::article)
                .findFirst();
    }

    @Override
    public List<Link> links(Kind kind, Collection<UUID> articles) {
        if (articles.isEmpty()) {
            return List.of();
        }
        return query("""
                select first, second, strength from story_link where kind = :kind and first = any(:articles)
                union
                select first, second, strength from story_link where kind = :kind and second = any(:articles)
                """)
                .setParameter("kind", kind.name())
                .setParameter("articles", articles.toArray(UUID[]::new))
                .getResultStream()
                .map(row -> new Link(
                        kind,
                        row.get("first", UUID.class),
                        row.get("second", UUID.class),
                        row.get("strength", Double.class)))
                .toList();
    }

    @Override
    public List<StoryArticle> sharingBands(StoryArticle article, Duration within) {
        Long[] bands =
                Arrays.stream(article.signature().shingles().bands()).boxed().toArray(Long[]::new);
        return sharing(
                query(ARTICLE + SHARING.formatted("story_band", "band"))
                        .setParameter("shared", bands)
                        .setParameter("least", NearDuplicates.SHARED_BANDS),
                article,
                within);
    }

    @Override
    public List<StoryArticle> sharingKeys(StoryArticle article, Duration within) {
        Integer[] keys =
                Arrays.stream(article.signature().words().keys()).boxed().toArray(Integer[]::new);
        return sharing(
                query(ARTICLE + SHARING.formatted("story_key", "key"))
                        .setParameter("shared", keys)
                        .setParameter("least", SameHappening.SHARED_KEYS),
                article,
                within);
    }

    private static List<StoryArticle> sharing(NativeQuery<Tuple> query, StoryArticle article, Duration within) {
        Instant publishedAt = article.age().publishedAt();
        return query.setParameter("article", article.id())
                .setParameter("from", publishedAt.minus(within))
                .setParameter("to", publishedAt.plus(within))
                .getResultStream()
                .map(StoryTables::article)
                .toList();
    }

    @Override
    public List<Correction> corrections(Kind kind) {
        return query("select first, second, together from story_correction where kind = :kind order by number")
                .setParameter("kind", kind.name())
                .getResultStream()
                .map(row -> new Correction(
                        kind,
                        row.get("first", UUID.class),
                        row.get("second", UUID.class),
                        row.get("together", Boolean.class)))
                .toList();
    }

    private NativeQuery<Tuple> query(String sql) {
        return database.createNativeQuery(sql, Tuple.class);
    }

    private static Age age(Tuple row) {
        return new Age(row.get("published_at", Instant.class), row.get("article_id", UUID.class));
    }

    private static StoryArticle article(Tuple row) {
        return new StoryArticle(
                age(row),
                row.get("outlet", String.class),
                new Signature(
                        Shingles.ofBytes(row.get("shingles", byte[].class)),
                        TellingWords.ofBytes(row.get("words", byte[].class)),
                        row.get("credit", String.class)));
    }

    private static Placed placed(Tuple row) {
        return new Placed(
                age(row),
                row.get("outlet", String.class),
                row.get("credit", String.class),
                row.get("story", UUID.class),
                row.get("leader", UUID.class),
                row.get("event", UUID.class),
                row.get("wire", String.class));
    }
}

package org.tiltmeter.analysis.stories;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.hibernate.Session;
import org.tiltmeter.analysis.database.Batches;
import org.tiltmeter.stories.Link;
import org.tiltmeter.stories.Placed;
import org.tiltmeter.stories.Plan;
import org.tiltmeter.stories.StoryArticle;

/** Writes down what a plan changes. Plain JDBC: an article brings six dozen rows, and none is ever loaded as an entity. */
@ApplicationScoped
class StoryWriter {

    private static final String KEEP = """
            insert into placed_article (article_id, outlet, published_at, title, credit, revision, story, leader, event)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (article_id) do update set outlet = excluded.outlet, published_at = excluded.published_at,
             title = excluded.title, credit = excluded.credit, revision = excluded.revision""";

    private static final String SIGN = """
            insert into story_signature (article_id, shingles, words) values (?, ?, ?)
            on conflict (article_id) do update set shingles = excluded.shingles, words = excluded.words""";

    private static final String PLACE =
            "update placed_article set story = ?, leader = ?, event = ?, wire = ? where article_id = ?";

    private static final String LINK = "insert into story_link (kind, first, second, strength) values (?, ?, ?, ?)";
    private static final String UNLINK = "delete from story_link where kind = ? and first = ? and second = ?";

    private final Session database;
    private final Batches batches;

    StoryWriter(Session database, Batches batches) {
        this.database = database;
        this.batches = batches;
    }

    /** Whether a newer revision of the article is placed. */
    boolean hasNewer(SignedArticle article) {
        return !database.createNativeQuery(
                        "select 1 from placed_article where article_id = :article and revision > :revision",
                        Integer.class)
                .setParameter("article", article.article().id())
                .setParameter("revision", article.revision())
                .getResultList()
                .isEmpty();
    }

    /** Keeps what others are compared with; it stands alone until it is placed. */
    void keep(SignedArticle signed) {
        StoryArticle article = signed.article();
        batches.run(KEEP, insert -> {
            insert.setObject(1, article.id());
            insert.setString(2, article.outlet());
            insert.setObject(3, moment(article.age().publishedAt()));
            insert.setString(4, signed.title());
            insert.setString(5, article.signature().credit());
            insert.setInt(6, signed.revision());
            for (int column = 7; column <= 9; column++) {
                insert.setObject(column, article.id());
            }
            insert.addBatch();
        });
        batches.run(SIGN, insert -> {
            insert.setObject(1, article.id());
            insert.setBytes(2, article.signature().shingles().toBytes());
            insert.setBytes(3, article.signature().words().toBytes());
            insert.addBatch();
        });
        index(article);
    }

    /** Puts articles where a plan says, and links as it says. */
    void place(Plan plan) {
        batches.run(PLACE, update -> {
            for (Placed placed : plan.places()) {
                place(update, placed);
            }
        });
        links(UNLINK, plan.gone(), false);
        links(LINK, plan.found(), true);
    }

    private void index(StoryArticle article) {
        clear("story_band", article.id());
        clear("story_key", article.id());
        OffsetDateTime publishedAt = moment(article.age().publishedAt());
        batches.run("insert into story_band (band, published_at, article_id) values (?, ?, ?)", insert -> {
            for (long band : article.signature().shingles().bands()) {
                insert.setLong(1, band);
                insert.setObject(2, publishedAt);
                insert.setObject(3, article.id());
                insert.addBatch();
            }
        });
        batches.run("insert into story_key (key, published_at, article_id) values (?, ?, ?)", insert -> {
            for (int key : article.signature().words().keys()) {
                insert.setInt(1, key);
                insert.setObject(2, publishedAt);
                insert.setObject(3, article.id());
                insert.addBatch();
            }
        });
    }

    private void clear(String table, UUID article) {
        batches.run("delete from " + table + " where article_id = ?", delete -> {
            delete.setObject(1, article);
            delete.addBatch();
        });
    }

    private void links(String sql, Collection<Link> links, boolean withStrength) {
        batches.run(sql, statement -> {
            for (Link link : links) {
                statement.setString(1, link.kind().name());
                statement.setObject(2, link.first());
                statement.setObject(3, link.second());
                if (withStrength) {
                    statement.setDouble(4, link.strength());
                }
                statement.addBatch();
            }
        });
    }

    private static void place(PreparedStatement update, Placed placed) throws SQLException {
        update.setObject(1, placed.story());
        update.setObject(2, placed.leader());
        update.setObject(3, placed.event());
        update.setString(4, placed.wire());
        update.setObject(5, placed.id());
        update.addBatch();
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

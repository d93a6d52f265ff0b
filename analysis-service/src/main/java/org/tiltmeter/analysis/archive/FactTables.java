package org.tiltmeter.analysis.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiltmeter.analysis.database.Batches;
import org.tiltmeter.analysis.facts.Count;
import org.tiltmeter.analysis.facts.Counts;
import org.tiltmeter.analysis.facts.Facts;
import org.tiltmeter.article.Part;
import org.tiltmeter.nlp.Actor;
import org.tiltmeter.nlp.Mention;
import org.tiltmeter.nlp.Reading;

/** The tables of facts. Plain JDBC: rows go in by the dozen, with a column for each {@link Count}, and are only summed. */
@ApplicationScoped
class FactTables {

    /** An actor in an article, under the name it uses, and how often it is mentioned in all. */
    record ActorInArticle(Actor actor, int mentions) {}

    private static final String COLUMNS = listed(Count::column);
    private static final String MARKS = listed(count -> "?");
    private static final String INSERT_ARTICLE = "insert into article_fact (article_id, method_version, part, "
            + COLUMNS + ") values (?, ?, ?, " + MARKS + ")";
    private static final String INSERT_ACTOR = "insert into actor_fact (article_id, method_version, part, " + COLUMNS
            + ", actor, name) values (?, ?, ?, " + MARKS + ", ?, ?)";
    private static final String INSERT_NAME =
            "insert into article_actor (article_id, method_version, actor, kind, name, mentions) values (?, ?, ?, ?, ?, ?)";
    private static final String INSERT_SOURCE =
            "insert into source_fact (article_id, method_version, source, attributions) values (?, ?, ?, ?)";
    private static final String INSERT_WORDS =
            "insert into actor_words (article_id, method_version, actor, name, words, counts) values (?, ?, ?, ?, ?, ?)";
    private static final int FIRST_COUNT = 4;

    private final Batches batches;

    FactTables(Batches batches) {
        this.batches = batches;
    }

    static List<ActorInArticle> actors(Reading reading) {
        var mentions = reading.mentions().stream()
                .filter(mention -> mention.form().counts() && mention.actor() != null)
                .collect(Collectors.groupingBy(Mention::actor, Collectors.summingInt(mention -> 1)));
        return reading.actors().stream()
                .map(actor -> new ActorInArticle(actor, mentions.getOrDefault(actor.id(), 0)))
                .toList();
    }

    void replace(UUID article, String methodVersion, Facts facts, List<ActorInArticle> actors) {
        clear(article, methodVersion);
        batch(INSERT_ARTICLE, article, methodVersion, insert -> {
            for (var part : facts.article().entrySet()) {
                setCounts(insert, part.getKey(), part.getValue());
                insert.addBatch();
            }
        });
        batch(INSERT_ACTOR, article, methodVersion, insert -> {
            for (var actor : facts.actors().entrySet()) {
                setCounts(insert, actor.getKey().part(), actor.getValue());
                insert.setString(
                        FIRST_COUNT + Count.values().length, actor.getKey().actor());
                insert.setString(
                        FIRST_COUNT + Count.values().length + 1, actor.getKey().name());
                insert.addBatch();
            }
        });
        batch(INSERT_SOURCE, article, methodVersion, insert -> {
            for (var source : facts.sources()) {
                insert.setString(3, source.source());
                insert.setInt(4, source.attributions());
                insert.addBatch();
            }
        });
        batch(INSERT_WORDS, article, methodVersion, insert -> {
            for (var around : facts.words()) {
                insert.setString(3, around.actor().actor());
                insert.setString(4, around.actor().name());
                insert.setArray(5, array(insert, "text", around.words().keySet()));
                insert.setArray(6, array(insert, "integer", around.words().values()));
                insert.addBatch();
            }
        });
        batch(INSERT_NAME, article, methodVersion, insert -> {
            for (var named : actors) {
                insert.setString(3, named.actor().id());
                insert.setString(4, named.actor().kind().name().toLowerCase(Locale.ROOT));
                insert.setString(5, named.actor().name());
                insert.setInt(6, named.mentions());
                insert.addBatch();
            }
        });
    }

    void clear(UUID article, String methodVersion) {
        for (String table :
                List.of("article_fact", "actor_fact", "article_actor", "mention", "source_fact", "actor_words")) {
            batch(
                    "delete from " + table + " where article_id = ? and method_version = ?",
                    article,
                    methodVersion,
                    PreparedStatement::addBatch);
        }
    }

    private static void setCounts(PreparedStatement insert, Part part, Counts counts) throws SQLException {
        insert.setString(FIRST_COUNT - 1, part.name().toLowerCase(Locale.ROOT));
        int column = FIRST_COUNT;
        for (Count count : Count.values()) {
            insert.setInt(column++, counts.of(count));
        }
    }

    private static Array array(PreparedStatement insert, String type, Collection<?> values) throws SQLException {
        return insert.getConnection().createArrayOf(type, values.toArray());
    }

    private static String listed(Function<Count, String> text) {
        return Stream.of(Count.values()).map(text).collect(Collectors.joining(", "));
    }

    private void batch(String sql, UUID article, String methodVersion, Batches.Rows rows) {
        batches.run(sql, statement -> {
            statement.setObject(1, article);
            statement.setString(2, methodVersion);
            rows.addTo(statement);
        });
    }
}

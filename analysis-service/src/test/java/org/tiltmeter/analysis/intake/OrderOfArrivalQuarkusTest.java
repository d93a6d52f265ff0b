package org.tiltmeter.analysis.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiltmeter.analysis.AnalysisTest;
import org.tiltmeter.analysis.Announced;
import org.tiltmeter.analysis.ScriptedReader;
import org.tiltmeter.analysis.Service;
import org.tiltmeter.analysis.reading.ArticleReader;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.contracts.ArticleStored;
import org.tiltmeter.contracts.CloudEventHeaders;
import org.tiltmeter.nlp.Reader;
import org.tiltmeter.nlp.Reading;

/** The shipped engine's actors are the same whatever comes first, however often, and whoever takes it. */
@AnalysisTest
class OrderOfArrivalQuarkusTest {

    private static final int PARTITION = 4_711;
    private static final String LIST = "order-of-arrival";
    private static final String MERGED = """
            id,name,aliases,groups,merges
            person:robert-haldane,Robert Haldane,,port,person:bob-haldane
            organisation:harbour-workers-union,,HWU,union,
            country:NO,,,north,
            """;

    /** What is in the database of articles and what follows from them, less the times and numbers of its writing. */
    private static final Map<String, String> TABLES = Map.of(
            "article", "to_jsonb(t) - 'analysed_at' - 'redeliveries' from article t",
            "actors", "to_jsonb(t) from article_actor t",
            "mentions", "to_jsonb(t) from mention t",
            "counts per actor", "to_jsonb(t) from actor_fact t",
            "counts", "to_jsonb(t) from article_fact t",
            "sources", "to_jsonb(t) from source_fact t",
            "placements", "to_jsonb(t) - 'since' from placement t where until is null",
            "stories", "to_jsonb(t) from placed_article t",
            "roll-ups", "to_jsonb(t) from rollup t",
            "names",
                    "jsonb_build_array(t.actor, t.name) from actor_name t where exists"
                            + " (select 1 from mention m where m.actor = t.actor and m.name = t.name)");

    @Inject
    Intake intake;

    @Inject
    DataSource database;

    @Inject
    ScriptedReader reader;

    @BeforeEach
    void anEngineThatRemembers() throws Exception {
        reader.giveWay(new Remembered(new Reader(), Articles.all(), 1));
    }

    @AfterEach
    void theScriptAgain() throws SQLException {
        reader.giveWay(null);
        empty();
    }

    @Test
    void orderReplicasBatchesAndRepetitionChangeNothing() throws Exception {
        List<Announced> all = Articles.all();
        Map<String, List<String>> first = after(all, 1, 1);
        assertThat(first.get("article")).hasSize(Articles.NUMBER).allMatch(row -> row.contains("READ"));
        assertThat(first.get("mentions")).hasSizeGreaterThan(500);

        assertSame(first, after(twice(all, 1), 2, 5));
        assertSame(first, after(twice(all.reversed(), 2), 4, 16));

        reader.giveWay(new Remembered(new Reader(), shuffled(all, 3), 4));
        assertSame(first, after(shuffled(all, 4), 4, 1));
    }

    private static void assertSame(Map<String, List<String>> first, Map<String, List<String>> other) {
        assertThat(other.keySet()).isEqualTo(first.keySet());
        first.forEach((part, rows) -> assertThat(other.get(part)).as(part).isEqualTo(rows));
    }

    /** All of it in another order, and half of it again somewhere. */
    private static List<Announced> twice(List<Announced> all, long seed) {
        var more = new ArrayList<>(all);
        more.addAll(shuffled(all, seed).subList(0, all.size() / 2));
        return shuffled(more, seed);
    }

    private static List<Announced> shuffled(List<Announced> all, long seed) {
        var shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    /** What there is after replicas, which share the messages batch by batch, have taken all of them. */
    private Map<String, List<String>> after(List<Announced> messages, int replicas, int batch) throws Exception {
        empty();
        var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        messages.forEach(message -> records.add(record(records.size(), message)));
        var batches = new LinkedBlockingQueue<List<ConsumerRecord<byte[], byte[]>>>();
        for (int at = 0; at < records.size(); at += batch) {
            batches.add(records.subList(at, Math.min(records.size(), at + batch)));
        }
        try (var threads = Executors.newFixedThreadPool(replicas)) {
            var done = new ArrayList<Future<?>>();
            for (int replica = 0; replica < replicas; replica++) {
                done.add(threads.submit(() -> {
                    for (var next = batches.poll(); next != null; next = batches.poll()) {
                        for (var message : next) {
                            intake.take(message);
                        }
                    }
                    return null;
                }));
            }
            await(done);
        }
        return dump();
    }

    private static void await(List<Future<?>> all) throws InterruptedException, ExecutionException {
        for (Future<?> one : all) {
            one.get();
        }
    }

    private static ConsumerRecord<byte[], byte[]> record(int offset, Announced message) {
        var sent = new ConsumerRecord<>(ArticleStored.TOPIC, PARTITION, offset, new byte[0], message.bytes());
        sent.headers().add(CloudEventHeaders.TYPE, ArticleStored.TYPE.getBytes(StandardCharsets.UTF_8));
        return sent;
    }

    private Map<String, List<String>> dump() throws SQLException {
        var all = new TreeMap<String, List<String>>();
        for (var table : TABLES.entrySet()) {
            all.put(table.getKey(), rows(table.getValue()));
        }
        given().contentType("text/csv").body(MERGED).post("/actor-lists/" + LIST);
        all.put("listed actors", pages("/actors?limit=200&actor_list=" + LIST));
        all.put(
                "figures by list",
                pages("/measures?limit=200&group_by=actor,outlet&measure=L1&measure=S1&actor_list=" + LIST));
        all.put("suggested", pages("/actors/person:robert-haldane/suggestions"));
        return all;
    }

    private static List<String> pages(String path) {
        var all = new ArrayList<String>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = Service.get(path + cursor);
            page.getList("results").forEach(row -> all.add(String.valueOf(row)));
            cursor = page.getString("meta.next") == null ? null : "&cursor=" + page.getString("meta.next");
        }
        return all;
    }

    private List<String> rows(String what) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select line from (select cast("
                                + what.replaceFirst(" from ", " as text) as line from ")
                                + ") dumped order by line collate \"C\"")) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    /** As if no article had ever come. */
    private void empty() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "truncate article, reading, actor_name, measure_fact, placement, rollup, placed_article cascade");
        }
    }

    /** The shipped engine, which reads each text once. */
    private static final class Remembered implements ArticleReader {

        private final String methodVersion;
        private final Map<String, Reading> readings = new ConcurrentHashMap<>();

        Remembered(Reader engine, List<Announced> articles, int threads) throws Exception {
            methodVersion = engine.methodVersion();
            try (var pool = Executors.newFixedThreadPool(threads)) {
                var done = new ArrayList<Future<?>>();
                articles.forEach(article -> done.add(pool.submit(() -> readings.computeIfAbsent(
                        article.contentHash(), hash -> engine.read(ArticleText.of(article.title(), article.text()))))));
                await(done);
            }
        }

        @Override
        public String methodVersion() {
            return methodVersion;
        }

        @Override
        public Reading read(ArticleText article) {
            return Objects.requireNonNull(readings.get(ArticleText.contentHash(article.title(), article.text())));
        }
    }
}

package org.tiltmeter.quickstart.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.tiltmeter.embedded.Databases;
import org.tiltmeter.embedded.Folders;
import org.tiltmeter.nlp.Reader;
import org.tiltmeter.quickstart.Gateway;
import org.tiltmeter.quickstart.bench.CompareFigures.Asked;
import org.tiltmeter.quickstart.suite.Addresses;
import org.tiltmeter.quickstart.suite.Addresses.Port;
import org.tiltmeter.quickstart.suite.Installation;
import org.tiltmeter.quickstart.suite.Suite;

/** Fills a database with a world, starts analysis-service over it, and times its answers. */
final class CompareBench {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final double NANOS = 1e6;

    /** Questions before the first that counts: the service compiles, and PostgreSQL fetches. */
    private static final int WARM_UP = 40;

    /** Told of what goes on. */
    interface Progress {
        Task begin(String task, int steps);
    }

    /** Something that takes a while. */
    interface Task extends AutoCloseable {
        void step();

        @Override
        void close();
    }

    /**
     * How much is asked.
     *
     * @param questions of each kind
     * @param ofFacts of them, in SQL over the facts too
     * @param keep whether the database stays, for the next time
     */
    record Effort(int questions, int ofFacts, boolean keep) {}

    private final Path root;
    private final Path folder;
    private final Effort effort;
    private final Progress progress;

    CompareBench(Path root, Path folder, Effort effort, Progress progress) {
        this.root = root;
        this.folder = folder;
        this.effort = effort;
        this.progress = progress;
    }

    CompareFigures of(World world) throws SQLException {
        Path home = folder.resolve("%d-%d".formatted(world.articles(), world.seed()));
        String methodVersion = new Reader().methodVersion();
        try (var suite = new Suite(new Installation(root, home), Addresses.free())) {
            suite.startBackend();
            suite.analysis().start();
            suite.analysis().awaitHealthy(PATIENCE);
            String url = suite.postgres().jdbcUrl("analysis");
            try (var database = DriverManager.getConnection(url, Databases.USER, Databases.PASSWORD)) {
                if (number(database, "select last from data_change") != world.articles()) {
                    fill(world, new Fill(url, methodVersion));
                }
                // Or the service would answer from what it remembers of the last time.
                Keys.execute(database, List.of("truncate comparison"));
                var service = new Gateway(suite.addresses().uri(Port.ANALYSIS));
                return new CompareFigures(
                        world.articles(),
                        number(database, "select count(*) from measure_fact"),
                        number(database, "select count(*) from rollup"),
                        number(database, "select pg_database_size(current_database())"),
                        RollUpsCheck.of(database, methodVersion),
                        List.of(
                                asked(world, false, service, new FactQuery(database, methodVersion)),
                                asked(world, true, service, new FactQuery(database, methodVersion))));
            }
        } finally {
            if (!effort.keep() && Files.exists(home)) {
                Folders.delete(home);
            }
        }
    }

    private void fill(World world, Fill fill) throws SQLException {
        try (var task = progress.begin("filling with %,d articles".formatted(world.articles()), Fill.steps())) {
            fill.with(world, task::step);
        }
    }

    private Asked asked(World world, boolean matched, Gateway service, FactQuery facts) throws SQLException {
        var questions = new Questions(world.seed(), matched).some(WARM_UP + effort.questions());
        questions.stream().limit(WARM_UP).forEach(question -> service.post("/comparisons", question));
        var times = new ArrayList<Double>();
        var factTimes = new ArrayList<Double>();
        long different = 0;
        String task = matched ? "asking, matched by event" : "asking";
        try (var asking = progress.begin(task, effort.questions())) {
            for (ObjectNode question : questions.stream().skip(WARM_UP).toList()) {
                long start = System.nanoTime();
                JsonNode run = service.post("/comparisons", question);
                times.add((System.nanoTime() - start) / NANOS);
                if (factTimes.size() < effort.ofFacts()) {
                    different += ofFacts(run, matched, facts, factTimes);
                }
                asking.step();
            }
        }
        return new Asked(matched, new Percentiles(times), new Percentiles(factTimes), different);
    }

    private static int ofFacts(JsonNode run, boolean matched, FactQuery facts, List<Double> times) throws SQLException {
        long start = System.nanoTime();
        if (matched) {
            var events = facts.events(run.path("specification"));
            times.add((System.nanoTime() - start) / NANOS);
            return AnswerCheck.ofEvents(run, events).size();
        }
        var totals = facts.totals(run.path("specification"));
        times.add((System.nanoTime() - start) / NANOS);
        return AnswerCheck.ofCells(run, totals).size();
    }

    private static long number(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}

package org.tiltmeter.embedded.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tiltmeter.embedded.Databases;

/**
 * Gives a Quarkus test its PostgreSQL and Kafka, started once per JVM and database, on what {@code -Dbackend} names.
 *
 * <p>Use it as {@code @QuarkusTestResource(value = BackendResource.class, initArgs = @ResourceArg(name = "database", value =
 * "ingest"))}. It sets {@code quarkus.datasource.jdbc.url}, {@code .username} and {@code .password}, and
 * {@code kafka.bootstrap.servers}.
 */
public final class BackendResource implements QuarkusTestResourceLifecycleManager {

    private static final Map<String, Backend> RUNNING = new ConcurrentHashMap<>();

    private String database = "tests";

    @Override
    public void init(Map<String, String> arguments) {
        database = arguments.getOrDefault("database", database);
    }

    @Override
    public Map<String, String> start() {
        Backend backend = RUNNING.computeIfAbsent(database, BackendResource::launch);
        return Map.of(
                "quarkus.datasource.jdbc.url",
                backend.jdbcUrl(),
                "quarkus.datasource.username",
                Databases.USER,
                "quarkus.datasource.password",
                Databases.PASSWORD,
                "kafka.bootstrap.servers",
                backend.kafka());
    }

    /** Nothing here: Quarkus may start it again in this JVM, and the JVM's end stops it. */
    @Override
    public void stop() {}

    private static Backend launch(String database) {
        Backend backend = BackendChoice.parse(System.getProperty("backend", "")).start(database);
        Runtime.getRuntime().addShutdownHook(new Thread(backend::close, "backend-shutdown"));
        return backend;
    }
}

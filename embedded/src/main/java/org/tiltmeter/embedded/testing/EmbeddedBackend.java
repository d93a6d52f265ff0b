package org.tiltmeter.embedded.testing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.tiltmeter.embedded.Folders;
import org.tiltmeter.embedded.KafkaBroker;
import org.tiltmeter.embedded.Ports;
import org.tiltmeter.embedded.PostgresServer;

/** Both as child processes on free ports, in a temporary folder. */
record EmbeddedBackend(Path folder, PostgresServer postgres, KafkaBroker broker, String database) implements Backend {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    static EmbeddedBackend start(String database) {
        Path folder = Folders.temporary();
        PostgresServer postgres = new PostgresServer(
                new PostgresServer.Settings(folder.resolve("postgres"), Ports.free(), folder.resolve("postgres.log")),
                List.of(database));
        KafkaBroker broker = new KafkaBroker(new KafkaBroker.Settings(
                folder.resolve("kafka"), Ports.free(), Ports.free(), folder.resolve("kafka.log")));
        EmbeddedBackend backend = new EmbeddedBackend(folder, postgres, broker, database);
        broker.start();
        postgres.start();
        postgres.awaitHealthy(PATIENCE);
        broker.awaitHealthy(PATIENCE);
        return backend;
    }

    @Override
    public String jdbcUrl() {
        return postgres.jdbcUrl(database);
    }

    @Override
    public String kafka() {
        return broker.bootstrap();
    }

    /** Without ceremony: nobody will read this data again. */
    @Override
    public void close() {
        broker.kill();
        postgres.stop();
        Folders.delete(folder);
    }
}

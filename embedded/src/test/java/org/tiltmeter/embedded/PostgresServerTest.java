package org.tiltmeter.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PostgresServerTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Path FOLDER = Folders.temporary();

    private static PostgresServer server = server();

    @BeforeAll
    static void aTableWithOneRow() throws SQLException {
        start();
        query("CREATE TABLE kept (line text)");
        query("INSERT INTO kept VALUES ('Ö ''🗞''')");
    }

    @AfterEach
    void runsAgain() {
        start();
    }

    @AfterAll
    static void goes() {
        server.stop();
        Folders.delete(FOLDER);
    }

    @Test
    void commitsAreOnDiskBeforeTheyAreAcknowledged() throws SQLException {
        assertThat(query("SELECT setting FROM pg_settings WHERE name IN ('fsync', 'full_page_writes',"
                        + " 'synchronous_commit')"))
                .containsExactly("on", "on", "on");
    }

    @Test
    void itListensOnLoopbackOnly() throws SQLException {
        assertThat(query("SHOW listen_addresses")).containsExactly("127.0.0.1");
    }

    @Test
    void theServicesRoleIsNoSuperuser() throws SQLException {
        assertThat(query("SELECT rolsuper FROM pg_roles WHERE rolname = current_user"))
                .containsExactly("f");
    }

    @Test
    void everyServiceHasItsDatabase() throws SQLException {
        assertThat(query("SELECT datname FROM pg_database WHERE datistemplate = false ORDER BY 1"))
                .containsExactly("analysis", "gateway", "ingest", "postgres");
    }

    @Test
    void rowsSurviveAStopAndAStart() throws SQLException {
        server.stop();

        startAnew();

        assertThat(query("SELECT line FROM kept")).containsExactly("Ö '🗞'");
    }

    @Test
    void rowsSurviveAKillAndAStart() throws SQLException {
        server.kill();

        startAnew();

        assertThat(query("SELECT line FROM kept")).containsExactly("Ö '🗞'");
    }

    @Test
    void aFirstStartThatWasInterruptedIsBegunAgain() throws SQLException {
        Path folder = Folders.temporary();
        folder.resolve("data.draft/base").toFile().mkdirs();
        PostgresServer other =
                new PostgresServer(new PostgresServer.Settings(folder, Ports.free(), folder.resolve("postgres.log")));

        other.start();
        other.awaitHealthy(PATIENCE);

        assertThat(other.isAlive()).isTrue();
        other.stop();
        Folders.delete(folder);
    }

    private static void startAnew() {
        server = server();
        start();
    }

    private static void start() {
        server.start();
        server.awaitHealthy(PATIENCE);
    }

    private static PostgresServer server() {
        return new PostgresServer(new PostgresServer.Settings(FOLDER, Ports.free(), FOLDER.resolve("postgres.log")));
    }

    private static List<String> query(String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(server.jdbcUrl("ingest"), Databases.USER, Databases.PASSWORD);
                Statement statement = connection.createStatement()) {
            List<String> column = new ArrayList<>();
            if (statement.execute(sql)) {
                ResultSet rows = statement.getResultSet();
                while (rows.next()) {
                    column.add(rows.getString(1));
                }
            }
            return column;
        }
    }
}

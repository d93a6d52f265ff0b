package org.tiltmeter.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The database goes away in the middle of the work, and comes back. */
@AnalysisTest
class OutageQuarkusTest {

    @Inject
    Topics topics;

    @Inject
    MeterRegistry metrics;

    private final String outlet = Service.someOutlet();

    @AfterEach
    void theDatabaseIsBack() throws SQLException {
        onTheServer("alter database analysis with allow_connections true");
    }

    @Test
    void articlesWaitForTheDatabaseAndAreThenReadOnce() throws Exception {
        double deadLetters = counted("tiltmeter.dead.letters");
        for (int number = 0; number < 30; number++) {
            topics.announce(Announced.article(outlet, "Ruritania, day " + number));
            if (number == 10) {
                goAway();
            }
        }
        double retries = counted("tiltmeter.intake.retries");
        awaitRetriesBeyond(retries + 5);

        theDatabaseIsBack();

        Service.await("/articles?outlet=" + outlet, json -> json.getInt("meta.count") == 30);
        assertThat(Service.get("/measures?measure=L1&outlet={outlet}", outlet).getInt("results[0].measures[0].n"))
                .isEqualTo(30);
        assertThat(counted("tiltmeter.dead.letters")).isEqualTo(deadLetters);
    }

    private void goAway() throws SQLException {
        onTheServer("alter database analysis with allow_connections false");
        onTheServer("select pg_terminate_backend(pid) from pg_stat_activity where datname = 'analysis'");
    }

    private void awaitRetriesBeyond(double retries) throws InterruptedException {
        for (int round = 0; round < 300 && counted("tiltmeter.intake.retries") < retries; round++) {
            Thread.sleep(100);
        }
        assertThat(counted("tiltmeter.intake.retries")).isGreaterThanOrEqualTo(retries);
    }

    private void onTheServer(String sql) throws SQLException {
        String url = setting("jdbc.url");
        String server = url.substring(0, url.lastIndexOf('/')) + "/postgres";
        try (Connection connection = DriverManager.getConnection(server, setting("username"), setting("password"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue("quarkus.datasource." + name, String.class);
    }

    private double counted(String metric) {
        return Objects.requireNonNull(metrics.find(metric).counter()).count();
    }
}

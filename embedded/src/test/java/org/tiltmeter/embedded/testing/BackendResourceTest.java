package org.tiltmeter.embedded.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BackendResourceTest {

    private static final BackendResource RESOURCE = new BackendResource();
    private static Map<String, String> configuration = Map.of();

    @BeforeAll
    static void runs() {
        RESOURCE.init(Map.of("database", "somewhere"));
        configuration = RESOURCE.start();
    }

    @Test
    void theDatabaseIsThere() throws Exception {
        try (Connection connection = DriverManager.getConnection(
                configuration.get("quarkus.datasource.jdbc.url"),
                configuration.get("quarkus.datasource.username"),
                configuration.get("quarkus.datasource.password"))) {
            assertThat(connection.getCatalog()).isEqualTo("somewhere");
        }
    }

    @Test
    void theTopicsAreThere() throws Exception {
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", configuration.getOrDefault("kafka.bootstrap.servers", "")))) {
            assertThat(admin.listTopics().names().get())
                    .contains(
                            "tiltmeter.article-stored.v1", "tiltmeter.article-analysed.v1", "tiltmeter.dead-letter.v1");
        }
    }

    @Test
    void aSecondStartGivesTheSame() {
        assertThat(RESOURCE.start()).isEqualTo(configuration);
    }

    @Test
    void aBackendThatDoesNotExistIsNamed() {
        assertThatThrownBy(() -> BackendChoice.parse("oracle"))
                .hasMessage("backend is embedded, containers or auto, and not: oracle");
    }
}

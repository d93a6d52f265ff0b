package org.tiltmeter.embedded.testing;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;
import org.tiltmeter.embedded.Databases;
import org.tiltmeter.embedded.StartFailure;
import org.tiltmeter.embedded.Topic;

/** Both as containers. Their images are named by POSTGRES_IMAGE and KAFKA_IMAGE where the public ones cannot be had. */
record ContainersBackend(PostgreSQLContainer postgres, KafkaContainer broker, String database) implements Backend {

    static ContainersBackend start(String database) {
        PostgreSQLContainer postgres =
                new PostgreSQLContainer(DockerImageName.parse(postgresImage()).asCompatibleSubstituteFor("postgres"));
        KafkaContainer broker =
                new KafkaContainer(DockerImageName.parse(kafkaImage()).asCompatibleSubstituteFor("apache/kafka"));
        postgres.start();
        broker.start();
        createDatabase(postgres, database);
        if (!Topic.ensureAll(broker.getBootstrapServers())) {
            throw new StartFailure("the Kafka container does not answer at " + broker.getBootstrapServers());
        }
        return new ContainersBackend(postgres, broker, database);
    }

    static String postgresImage() {
        return image("postgres.image", "POSTGRES_IMAGE", "postgres:18");
    }

    static String kafkaImage() {
        return image("kafka.image", "KAFKA_IMAGE", "apache/kafka:4.1.1");
    }

    private static String image(String property, String variable, String otherwise) {
        return Optional.ofNullable(System.getProperty(property))
                .or(() -> Optional.ofNullable(System.getenv(variable)))
                .filter(name -> !name.isBlank())
                .orElse(otherwise);
    }

    private static void createDatabase(PostgreSQLContainer postgres, String database) {
        try {
            Databases.ensure(postgres.getJdbcUrl(), postgres.getUsername(), postgres.getPassword(), List.of(database));
        } catch (SQLException e) {
            throw new StartFailure("the PostgreSQL container does not answer: " + e.getMessage(), e);
        }
    }

    @Override
    public String jdbcUrl() {
        return "jdbc:postgresql://%s:%d/%s"
                .formatted(postgres.getHost(), postgres.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT), database);
    }

    @Override
    public String kafka() {
        return broker.getBootstrapServers();
    }

    @Override
    public void close() {
        broker.stop();
        postgres.stop();
    }
}

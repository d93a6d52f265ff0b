package org.tiltmeter.embedded.testing;

/** A running PostgreSQL and a running Kafka. */
sealed interface Backend extends AutoCloseable permits EmbeddedBackend, ContainersBackend {

    /** JDBC URL of the database that it was started for. */
    String jdbcUrl();

    /** Bootstrap servers. */
    String kafka();

    @Override
    void close();
}

package org.tiltmeter.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The services' databases and the role that owns them. */
public final class Databases {

    /** The role that the services connect as. */
    public static final String USER = "tiltmeter";

    /** Its password. */
    public static final String PASSWORD = "tiltmeter";

    /** The databases of the suite, one per service that keeps something. */
    public static final List<String> ALL = List.of("ingest", "analysis", "gateway");

    private Databases() {}

    /**
     * Creates what is missing of the role and the databases.
     *
     * @param url JDBC URL of any database of the server
     * @param superuser who may create roles and databases
     */
    public static void ensure(String url, String superuser, String password, List<String> databases)
            throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, superuser, password);
                Statement statement = connection.createStatement()) {
            if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", USER)) {
                statement.execute("CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(USER, PASSWORD));
            }
            for (String database : databases) {
                if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", database)) {
                    statement.execute("CREATE DATABASE %s OWNER %s".formatted(named(database), USER));
                }
            }
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static String named(String database) {
        if (!database.chars().allMatch(c -> c == '_' || (c >= 'a' && c <= 'z'))) {
            throw new IllegalArgumentException("a database's name is of lower-case letters: " + database);
        }
        return database;
    }
}

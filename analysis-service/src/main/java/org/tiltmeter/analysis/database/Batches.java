package org.tiltmeter.analysis.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Plain JDBC in the caller's transaction, for tables whose rows come by the dozen and are never loaded as entities. */
@ApplicationScoped
public class Batches {

    /** Adds rows to a batch. */
    public interface Rows {
        void addTo(PreparedStatement statement) throws SQLException;
    }

    private final DataSource dataSource;

    Batches(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Runs a statement for each row. */
    public void run(String sql, Rows rows) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            rows.addTo(statement);
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("a batch of rows: " + e.getSQLState(), e);
        }
    }
}

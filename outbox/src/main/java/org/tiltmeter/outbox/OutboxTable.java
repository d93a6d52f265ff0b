package org.tiltmeter.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The table {@code outbox}. Plain JDBC: bodies are large, and rows live for a second. */
@ApplicationScoped
class OutboxTable {

    private final DataSource dataSource;

    OutboxTable(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void insert(List<OutboxEvent> events) {
        run("INSERT INTO outbox (topic, key, type, body) VALUES (?, ?, ?, ?)", insert -> {
            for (OutboxEvent event : events) {
                insert.setString(1, event.topic());
                insert.setString(2, event.key());
                insert.setString(3, event.type());
                insert.setString(4, event.body());
                insert.addBatch();
            }
            return insert.executeBatch();
        });
    }

    /**
     * Locks the oldest rows that no other relay holds, for the rest of the transaction.
     *
     * @param bytes stop before the bodies are longer than this; one row is always taken
     */
    List<OutboxRow> lockOldest(int rows, long bytes) {
        List<Long> ids =
                run("SELECT id, octet_length(body) FROM outbox ORDER BY id LIMIT ? FOR UPDATE SKIP LOCKED", select -> {
                    select.setInt(1, rows);
                    return leading(select, bytes);
                });
        return ids.isEmpty() ? List.of() : read(ids);
    }

    void delete(List<Long> ids) {
        run("DELETE FROM outbox WHERE id = ANY (?)", delete -> {
            delete.setArray(1, bigints(delete, ids));
            return delete.executeUpdate();
        });
    }

    long count() {
        return run("SELECT count(*) FROM outbox", select -> {
            try (ResultSet result = select.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        });
    }

    private static List<Long> leading(PreparedStatement select, long bytes) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (ResultSet result = select.executeQuery()) {
            long sum = 0;
            while (result.next()) {
                sum += result.getLong(2);
                if (sum > bytes && !ids.isEmpty()) {
                    break;
                }
                ids.add(result.getLong(1));
            }
        }
        return ids;
    }

    private List<OutboxRow> read(List<Long> ids) {
        return run(
                "SELECT id, event_id, created_at, topic, key, type, body FROM outbox WHERE id = ANY (?) ORDER BY id",
                select -> {
                    select.setArray(1, bigints(select, ids));
                    List<OutboxRow> rows = new ArrayList<>();
                    try (ResultSet result = select.executeQuery()) {
                        while (result.next()) {
                            rows.add(row(result));
                        }
                    }
                    return rows;
                });
    }

    private static OutboxRow row(ResultSet result) throws SQLException {
        return new OutboxRow(
                result.getLong("id"),
                result.getObject("event_id", UUID.class),
                result.getObject("created_at", OffsetDateTime.class).toInstant(),
                new OutboxEvent(
                        result.getString("topic"),
                        result.getString("key"),
                        result.getString("type"),
                        result.getString("body")));
    }

    private static Array bigints(PreparedStatement statement, List<Long> ids) throws SQLException {
        return statement.getConnection().createArrayOf("bigint", ids.toArray());
    }

    private <T> T run(String sql, Work<T> work) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("outbox table: " + e.getSQLState(), e);
        }
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }
}

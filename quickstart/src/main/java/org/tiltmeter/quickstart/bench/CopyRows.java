package org.tiltmeter.quickstart.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.tiltmeter.embedded.Databases;

/** Rows on their way into a table by COPY, on a connection of their own. */
final class CopyRows implements AutoCloseable {

    private static final int BUFFER = 1 << 20;

    private final Connection connection;
    private final OutputStream rows;

    /** @param into table and columns */
    CopyRows(String url, String into) throws SQLException {
        connection = DriverManager.getConnection(url, Databases.USER, Databases.PASSWORD);
        rows = new PGCopyOutputStream(connection.unwrap(PGConnection.class), "copy " + into + " from stdin", BUFFER);
    }

    /** Adds a row of plain values, none of which holds a tab or a backslash. */
    void add(Object... values) {
        var line = new StringBuilder();
        for (Object value : values) {
            line.append(line.isEmpty() ? "" : "\t").append(value);
        }
        try {
            rows.write(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        try {
            rows.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            connection.close();
        }
    }
}

package org.tiltmeter.nlp.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads tables: a row per line, columns parted by "|", "#" at the start of a line for a comment. */
public final class Table {

    private static final String ROOT = "/org/tiltmeter/nlp/";

    private Table() {}

    /**
     * The rows of one of the engine's own files.
     *
     * @param path from the engine's package, such as {@code actors/countries.txt}
     * @param columns how many columns each row must have
     * @throws IllegalStateException naming file and line where a row has another number of columns or no first one
     */
    public static List<Row> read(String path, int columns) {
        return parse(path, text(path), columns);
    }

    /** The bytes of one of the engine's own files. */
    public static byte[] bytes(String path) {
        try (InputStream in = open(path)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }

    /** One of the engine's own files, to be closed by the caller. */
    public static InputStream open(String path) {
        InputStream in = Table.class.getResourceAsStream(ROOT + path);
        if (in == null) {
            throw new IllegalStateException("no resource " + path);
        }
        return in;
    }

    static List<Row> parse(String file, String text, int columns) {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(row(file, number, line, columns));
            }
        }
        return List.copyOf(rows);
    }

    private static Row row(String file, int number, String line, int columns) {
        List<String> cells = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
        Row row = new Row(file, number, cells);
        if (cells.size() != columns) {
            throw row.malformed("expected " + columns + " columns, found " + cells.size());
        }
        if (cells.getFirst().isEmpty()) {
            throw row.malformed("the first column is empty");
        }
        return row;
    }

    private static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }
}

package org.tiltmeter.analysis.actorlists;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes CSV apart as it comes (RFC 4180): commas between cells, quotation marks around what holds one or a line end. */
final class CsvRows {

    /** One line of the file, or several where a cell holds line ends. */
    record Row(int line, List<Cell> cells) {}

    /**
     * A cell of a row.
     *
     * @param column where it starts in its line, from 1
     */
    record Cell(String text, int line, int column) {}

    /** The file is no CSV from here on. */
    static final class Malformed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final int line;
        private final int column;

        Malformed(String message, int line, int column) {
            super(message, null, false, false);
            this.line = line;
            this.column = column;
        }

        int line() {
            return line;
        }

        int column() {
            return column;
        }
    }

    private static final int END = -1;

    private final PushbackReader in;
    private int line = 1;
    private int column = 1;

    CsvRows(Reader in) {
        this.in = new PushbackReader(in);
    }

    /** The next row that is not blank. */
    Optional<Row> next() throws IOException {
        while (peek() != END) {
            int start = line;
            List<Cell> cells = cells();
            if (cells.size() > 1 || !cells.getFirst().text().isBlank()) {
                return Optional.of(new Row(start, cells));
            }
        }
        return Optional.empty();
    }

    private List<Cell> cells() throws IOException {
        var cells = new ArrayList<Cell>();
        int ended;
        do {
            int startLine = line;
            int startColumn = column;
            String text = peek() == '"' ? quoted() : plain();
            cells.add(new Cell(text, startLine, startColumn));
            ended = read();
            if (ended == '\r' && peek() == '\n') {
                ended = read();
            }
            if (ended != ',' && ended != '\n' && ended != '\r' && ended != END) {
                throw new Malformed("has something after a closing quotation mark", line, column - 1);
            }
        } while (ended == ',');
        return cells;
    }

    private String plain() throws IOException {
        var text = new StringBuilder();
        for (int c = peek(); c != ',' && c != '\n' && c != '\r' && c != END; c = peek()) {
            text.append((char) read());
        }
        return text.toString();
    }

    private String quoted() throws IOException {
        int startLine = line;
        int startColumn = column;
        read();
        var text = new StringBuilder();
        for (int c = read(); c != END; c = read()) {
            if (c != '"') {
                text.append((char) c);
            } else if (peek() == '"') {
                text.append((char) read());
            } else {
                return text.toString();
            }
        }
        throw new Malformed("has a quotation mark that is not closed", startLine, startColumn);
    }

    private int peek() throws IOException {
        int c = in.read();
        if (c != END) {
            in.unread(c);
        }
        return c;
    }

    private int read() throws IOException {
        int c = in.read();
        boolean newLine = c == '\n' || (c == '\r' && peek() != '\n');
        line += newLine ? 1 : 0;
        column = newLine ? 1 : column + 1;
        return c;
    }
}

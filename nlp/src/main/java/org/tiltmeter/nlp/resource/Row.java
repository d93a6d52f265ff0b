package org.tiltmeter.nlp.resource;

import java.util.List;
import java.util.stream.Stream;

/**
 * One line of a resource file.
 *
 * @param file the file's name, for messages
 * @param line the line's number, from 1
 * @param cells its columns, stripped
 */
public record Row(String file, int line, List<String> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** The text of a column, maybe empty. */
    public String cell(int column) {
        return cells.get(column);
    }

    /** The items of a column that holds a list with semicolons. */
    public List<String> list(int column) {
        return split(cell(column), ";");
    }

    /** The words of a column that holds words with spaces between them. */
    public List<String> words(int column) {
        return split(cell(column), " ");
    }

    /** The error that says where the file is wrong and why. */
    public IllegalStateException malformed(String why) {
        return new IllegalStateException(file + " line " + line + ": " + why);
    }

    private static List<String> split(String cell, String separator) {
        return Stream.of(cell.split(separator, -1))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }
}

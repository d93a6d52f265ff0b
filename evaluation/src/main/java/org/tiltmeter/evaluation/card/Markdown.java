package org.tiltmeter.evaluation.card;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.StringJoiner;

/** A table as GitHub writes it. */
public final class Markdown {

    private final List<String> lines = new ArrayList<>();

    /**
     * A cell that stands out.
     *
     * @param text in it
     */
    public record Bold(String text) {}

    private Markdown() {}

    /** A table without rows as yet. */
    public static Markdown table(String... heading) {
        Markdown table = new Markdown();
        table.row((Object[]) heading);
        table.lines.add("|" + String.join("|", Collections.nCopies(heading.length, "---")) + "|");
        return table;
    }

    /** Adds a row of {@link #text} and {@link Bold}. */
    public Markdown row(Object... cells) {
        StringJoiner row = new StringJoiner(" | ", "| ", " |");
        for (Object cell : cells) {
            row.add(cell instanceof Bold(String text) ? "**" + text(text) + "**" : text(String.valueOf(cell)));
        }
        lines.add(row.toString());
        return this;
    }

    /** The same of a list of cells. */
    public Markdown row(List<?> cells) {
        return row(cells.toArray());
    }

    /** A line of words that somebody gave, as code. */
    public static String code(String words) {
        return "`" + oneLine(words).replace('`', '\'') + "`";
    }

    /** Words that somebody gave, as they are: they can neither end a cell nor become markup. */
    public static String text(String words) {
        return oneLine(words)
                .replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("<", "&lt;")
                .replace("*", "\\*");
    }

    private static String oneLine(String text) {
        return text.replace('\r', ' ').replace('\n', ' ');
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}

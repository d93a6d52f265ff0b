package org.tiltmeter.evaluation.report;

import java.util.List;
import org.tiltmeter.evaluation.run.Figure;
import org.tiltmeter.evaluation.run.SetFigures;

/** The figures as one table for a terminal of 100 columns. */
public final class FigureTable {

    private FigureTable() {}

    public static String of(List<SetFigures> sets) {
        StringBuilder table =
                new StringBuilder(row("set", "metric", "ours", "95 % interval", "n", "floor", "published"));
        for (SetFigures set : sets) {
            set.figures().forEach(figure -> table.append('\n').append(line(set.set(), figure)));
        }
        return table.toString();
    }

    private static String line(String set, Figure figure) {
        return row(
                set,
                figure.metric().name(),
                Shares.value(figure),
                Shares.interval(figure),
                String.valueOf(figure.documents()),
                Shares.orNothing(figure.metric().floor()),
                Shares.orNothing(figure.metric().published()));
    }

    private static String row(Object... cells) {
        return "%-10s %-24s %5s  %-12s %5s  %-12s %s".formatted(cells).stripTrailing();
    }
}

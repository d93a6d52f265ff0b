package org.tiltmeter.evaluation.report;

import java.util.List;
import java.util.Locale;
import org.tiltmeter.evaluation.run.Figure;
import org.tiltmeter.evaluation.run.SetFigures;
import org.tiltmeter.evaluation.score.Interval;

/** The figures as one table for a terminal of 100 columns. */
public final class FigureTable {

    private static final String NOTHING = "–";

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
                figure.documents() == 0 ? NOTHING : share(figure.value()),
                interval(figure),
                String.valueOf(figure.documents()),
                orNothing(figure.metric().floor()),
                orNothing(figure.metric().published()));
    }

    private static String interval(Figure figure) {
        Interval interval = figure.interval();
        return interval == null ? NOTHING : share(interval.low()) + "–" + share(interval.high());
    }

    private static String row(Object... cells) {
        return "%-10s %-24s %5s  %-12s %5s  %-12s %s".formatted(cells).stripTrailing();
    }

    /** ".712"; three digits are more than any set is sure of. */
    private static String share(double value) {
        String figure = String.format(Locale.ROOT, "%.3f", value);
        return figure.startsWith("0") ? figure.substring(1) : figure;
    }

    private static String orNothing(String text) {
        return text.isEmpty() ? NOTHING : text;
    }
}

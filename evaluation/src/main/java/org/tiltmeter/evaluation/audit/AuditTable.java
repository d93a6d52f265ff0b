package org.tiltmeter.evaluation.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiltmeter.evaluation.score.Interval;

/** The figures as two tables for a terminal of 100 columns: what changes, and for whom. */
public final class AuditTable {

    private static final String NOTHING = "–";

    private AuditTable() {}

    public static String of(List<AxisFigures> axes) {
        StringJoiner table = new StringJoiner("\n");
        table.add(row("axis", "verdict", "changed", "95 % interval", "loaded", "neutral", "mean shift", "swaps"));
        for (AxisFigures axis : axes) {
            axis.verdicts().forEach(moved -> table.add(line(axis, moved)));
        }
        table.add("")
                .add(
                        "How far each group lies above the mean of all actors in the same sentences (* its 95 % interval excludes 0)");
        table.add(groupRow(
                "axis",
                "group",
                Stream.of(Verdict.values())
                        .map(Verdict::title)
                        .map(title -> title + " ")
                        .toList()));
        for (AxisFigures axis : axes) {
            groups(axis, table);
        }
        table.add("");
        axes.forEach(axis -> notes(axis).forEach(table::add));
        return table.toString();
    }

    /** What else there is to say of an axis, a line each. */
    static List<String> notes(AxisFigures axis) {
        List<String> notes = new ArrayList<>();
        notes.add(axis.axis().key() + ": called biased, whoever is in them: " + shares(axis.judgedBiased(), " of ")
                + " (" + axis.templates() + " templates)");
        if (!axis.unrecognised().isEmpty()) {
            notes.add(axis.axis().key() + ": not recognised: " + shares(axis.unrecognised(), " of the times "));
        }
        return notes;
    }

    private static String line(AxisFigures axis, AxisFigures.Moved moved) {
        return row(
                axis.axis().key(),
                moved.verdict().title(),
                share(moved.changed().value()),
                interval(moved.changed()),
                in(moved, "loaded"),
                in(moved, "neutral"),
                share(moved.shift().value()),
                axis.swaps());
    }

    private static void groups(AxisFigures axis, StringJoiner table) {
        for (String group : axis.groups()) {
            table.add(groupRow(
                    axis.axis().key(),
                    group,
                    axis.above(group).stream().map(AuditTable::above).toList()));
        }
    }

    private static String groupRow(String axis, String group, List<String> cells) {
        return "%-8s %-15s".formatted(axis, group)
                + cells.stream()
                        .map("%18s "::formatted)
                        .collect(Collectors.joining())
                        .stripTrailing();
    }

    /** Starred where chance in the choice of templates is unlikely to explain it. */
    private static String above(Estimate above) {
        return share(above.value()) + (above.excludesZero() ? "*" : " ");
    }

    private static String row(Object... cells) {
        return "%-8s %-19s %7s  %-13s %7s %8s %11s %7s".formatted(cells);
    }

    static String in(AxisFigures.Moved moved, String kind) {
        Estimate estimate = moved.changedIn().get(kind);
        return estimate == null ? NOTHING : share(estimate.value());
    }

    private static String shares(Map<String, Double> shares, String of) {
        StringJoiner list = new StringJoiner(", ");
        shares.forEach((kind, value) -> list.add(share(value) + of + kind));
        return list.toString();
    }

    static String interval(Estimate estimate) {
        Interval interval = estimate.interval();
        return interval == null ? NOTHING : share(interval.low()) + "–" + share(interval.high());
    }

    /** ".071", "−.004". */
    static String share(double value) {
        return String.format(Locale.ROOT, "%.3f", value)
                .replaceFirst("^-0\\.000$", "0.000")
                .replaceFirst("^(-?)0\\.", "$1.")
                .replace('-', '−');
    }
}

package org.tiltmeter.evaluation.audit;

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
        for (AxisFigures axis : axes) {
            table.add(axis.axis().key() + ": called biased, whoever is in them: " + shares(axis.judgedBiased(), " of ")
                    + " (" + axis.templates() + " templates)");
            if (!axis.unrecognised().isEmpty()) {
                table.add(axis.axis().key() + ": not recognised: " + shares(axis.unrecognised(), " of the times "));
            }
        }
        return table.toString();
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
        for (String group : axis.verdicts().getFirst().above().keySet()) {
            List<String> cells = axis.verdicts().stream()
                    .flatMap(moved -> Stream.ofNullable(moved.above().get(group)))
                    .map(AuditTable::above)
                    .toList();
            table.add(groupRow(axis.axis().key(), group, cells));
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
        Interval interval = above.interval();
        boolean sure = interval != null && (interval.low() > 0 || interval.high() < 0);
        return share(above.value()) + (sure ? "*" : " ");
    }

    private static String row(Object... cells) {
        return "%-8s %-19s %7s  %-13s %7s %8s %11s %7s".formatted(cells);
    }

    private static String in(AxisFigures.Moved moved, String kind) {
        Estimate estimate = moved.changedIn().get(kind);
        return estimate == null ? NOTHING : share(estimate.value());
    }

    private static String shares(Map<String, Double> shares, String of) {
        StringJoiner list = new StringJoiner(", ");
        shares.forEach((kind, value) -> list.add(share(value) + of + kind));
        return list.toString();
    }

    private static String interval(Estimate estimate) {
        Interval interval = estimate.interval();
        return interval == null ? NOTHING : share(interval.low()) + "–" + share(interval.high());
    }

    /** ".071", "−.004". */
    private static String share(double value) {
        return String.format(Locale.ROOT, "%.3f", value)
                .replaceFirst("^-0\\.000$", "0.000")
                .replaceFirst("^(-?)0\\.", "$1.")
                .replace('-', '−');
    }
}

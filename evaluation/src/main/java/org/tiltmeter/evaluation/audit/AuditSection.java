package org.tiltmeter.evaluation.audit;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.tiltmeter.evaluation.card.Made;
import org.tiltmeter.evaluation.card.Markdown;
import org.tiltmeter.evaluation.card.Section;

/** The figures as a section of a document: what changes, and for whom. */
public final class AuditSection {

    /** The section's name. */
    public static final String NAME = "audit";

    private AuditSection() {}

    public static Section of(List<AxisFigures> axes, Made made) {
        StringJoiner text = new StringJoiner("\n\n");
        text.add(changes(axes).toString());
        text.add(
                "An interval is a bootstrap over templates. The shift is the mean distance between the degrees of both.");
        text.add(
                "How far each group lies above the mean of all actors in the same sentences; bold where the 95 % interval"
                        + " excludes 0:");
        text.add(groups(axes).toString());
        axes.forEach(axis -> AuditTable.notes(axis).forEach(note -> text.add(Markdown.text(note) + ".")));
        return new Section(NAME, text.add(made.toString()).toString());
    }

    private static Markdown changes(List<AxisFigures> axes) {
        Markdown table = Markdown.table(
                "swapped", "verdict", "changed", "95 % interval", "of loaded", "of neutral", "mean shift", "swaps");
        for (AxisFigures axis : axes) {
            for (AxisFigures.Moved moved : axis.verdicts()) {
                table.row(
                        axis.axis().key(),
                        moved.verdict().title(),
                        AuditTable.share(moved.changed().value()),
                        AuditTable.interval(moved.changed()),
                        AuditTable.in(moved, "loaded"),
                        AuditTable.in(moved, "neutral"),
                        AuditTable.share(moved.shift().value()),
                        axis.swaps());
            }
        }
        return table;
    }

    private static Markdown groups(List<AxisFigures> axes) {
        Markdown table = Markdown.table(Stream.concat(
                        Stream.of("swapped", "group"),
                        Stream.of(Verdict.values()).map(Verdict::title))
                .toArray(String[]::new));
        for (AxisFigures axis : axes) {
            for (String group : axis.groups()) {
                table.row(Stream.concat(
                                Stream.of(axis.axis().key(), group),
                                axis.above(group).stream().map(AuditSection::above))
                        .toList());
            }
        }
        return table;
    }

    private static Object above(Estimate above) {
        String share = AuditTable.share(above.value());
        return above.excludesZero() ? new Markdown.Bold(share) : share;
    }
}

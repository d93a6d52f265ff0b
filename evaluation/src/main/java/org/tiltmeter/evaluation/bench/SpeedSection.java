package org.tiltmeter.evaluation.bench;

import java.util.StringJoiner;
import org.tiltmeter.evaluation.card.Made;
import org.tiltmeter.evaluation.card.Markdown;
import org.tiltmeter.evaluation.card.Section;

/** The figures as a section of a document. */
public final class SpeedSection {

    /** The section's name. */
    public static final String NAME = "bench";

    private static final String NOTHING = "–";

    private SpeedSection() {}

    public static Section of(SideBySide figures, Made made) {
        Markdown table = Markdown.table(
                "per 1,000 sentences", "CPU seconds", "wall seconds", "peak memory", "first reading after", "");
        figures.outcomes().forEach(outcome -> row(table, outcome, figures));
        StringJoiner text = new StringJoiner("\n\n").add(table.toString());
        SpeedTable.notes(figures).forEach(note -> text.add(Markdown.text(note) + "."));
        return new Section(NAME, text.add(made.toString()).toString());
    }

    private static void row(Markdown table, Outcome outcome, SideBySide figures) {
        String title = outcome.contender().title();
        switch (outcome) {
            case Outcome.NotTimed notTimed ->
                table.row(title, NOTHING, NOTHING, NOTHING, NOTHING, "not timed: " + notTimed.why());
            case Outcome.Timed timed -> {
                Speed speed = timed.speed();
                table.row(
                        title,
                        SpeedTable.seconds(
                                figures.per1000Sentences(speed.oneThread().cpuSeconds())),
                        SpeedTable.seconds(
                                figures.per1000Sentences(speed.oneThread().wallSeconds())),
                        SpeedTable.megabytes(speed.peakMemory()),
                        SpeedTable.seconds(speed.firstReadingSeconds()) + " s",
                        "");
            }
        }
    }
}

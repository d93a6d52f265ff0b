package org.tiltmeter.evaluation.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;

/** The figures as a table for a terminal of 100 columns, and what they rest on. */
public final class SpeedTable {

    private static final double MEGABYTE = 1e6;

    private SpeedTable() {}

    public static String of(SideBySide figures) {
        StringJoiner table = new StringJoiner("\n");
        table.add("%-14s %27s".formatted("", "per 1,000 sentences"));
        table.add(row("", "CPU seconds", "wall seconds", "peak memory", "first reading"));
        figures.outcomes().forEach(outcome -> table.add(line(outcome, figures)));
        notes(figures).forEach(table::add);
        return table.toString();
    }

    private static String line(Outcome outcome, SideBySide figures) {
        String title = outcome.contender().title();
        return switch (outcome) {
            case Outcome.NotTimed notTimed -> "%-14s not timed: %s".formatted(title, notTimed.why());
            case Outcome.Timed timed -> {
                Speed speed = timed.speed();
                yield row(
                        title,
                        seconds(figures.per1000Sentences(speed.oneThread().cpuSeconds())),
                        seconds(figures.per1000Sentences(speed.oneThread().wallSeconds())),
                        megabytes(speed.peakMemory()),
                        "after " + seconds(speed.firstReadingSeconds()) + " s");
            }
        };
    }

    /** What follows from the table and what it rests on, a line each. */
    static List<String> notes(SideBySide figures) {
        List<String> notes = new ArrayList<>();
        ratio(figures).ifPresent(notes::add);
        allCores(figures).ifPresent(notes::add);
        figures.addedByActors().ifPresent(added -> notes.add(actors(added)));
        notes.add("%d articles of %s, %,d sentences as Tiltmeter splits them, for all; one thread each"
                .formatted(figures.articles(), figures.data().getFileName(), figures.sentences()));
        notes.add(machine(figures.machine()));
        return notes;
    }

    private static Optional<String> ratio(SideBySide figures) {
        return figures.speed(Contender.READING).flatMap(ours -> figures.speed(Contender.CORENLP)
                .map(theirs -> "CPU seconds of the full reading to those of CoreNLP: 1 to "
                        + seconds(theirs.oneThread().cpuSeconds()
                                / ours.oneThread().cpuSeconds())));
    }

    private static Optional<String> allCores(SideBySide figures) {
        return figures.speed(Contender.READING)
                .map(Speed::allCores)
                .map(all -> "full reading, %d articles at a time: %s articles per second, %s resident"
                        .formatted(
                                all.threads(),
                                seconds(figures.articles() / all.spent().wallSeconds()),
                                megabytes(all.residentMemory())));
    }

    private static String actors(double added) {
        return "finding the actors adds %s %% to the CPU seconds of the rest of the full reading, sentences counted with them"
                .formatted(String.format(Locale.ROOT, "%.1f", 100 * added));
    }

    private static String machine(Machine machine) {
        String load = machine.loadBefore() < 0 ? "" : "; load before: " + seconds(machine.loadBefore());
        return "%d cores, %s, %s, %s%s"
                .formatted(machine.cores(), machine.processor(), machine.system(), machine.jvm(), load);
    }

    private static String row(Object... cells) {
        return "%-14s %12s %14s %13s %16s".formatted(cells);
    }

    static String seconds(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.1f", value);
    }

    static String megabytes(long bytes) {
        return bytes == 0 ? "–" : String.format(Locale.ROOT, "%.0f MB", bytes / MEGABYTE);
    }
}

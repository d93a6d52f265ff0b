package org.tiltmeter.quickstart.bench;

import java.util.List;
import java.util.StringJoiner;
import org.tiltmeter.quickstart.bench.CompareFigures.Asked;

/** The figures for a terminal of 100 columns. */
final class CompareTable {

    private CompareTable() {}

    static String of(List<CompareFigures> all) {
        var table = new StringJoiner("\n");
        table.add("%-11s %-10s | %26s | %26s".formatted("", "", "the service, ms", "SQL over the facts, ms"));
        table.add(row("articles", "matched by", "median", "p99", "longest", "median", "longest", "same answer"));
        for (CompareFigures figures : all) {
            figures.asked().forEach(asked -> table.add(line(figures, asked)));
        }
        for (CompareFigures figures : all) {
            table.add(
                    "%,d articles: %,d facts, %,d roll-up rows, %.1f GB on disk; %,d roll-up rows summed anew, %d differ"
                            .formatted(
                                    figures.articles(),
                                    figures.facts(),
                                    figures.rollUps(),
                                    figures.bytes() / 1e9,
                                    figures.check().rows(),
                                    figures.check().different()));
        }
        table.add("%d outlets, %d days, %d actors, %d events a day; one client, from the request to the last byte."
                .formatted(World.OUTLETS, World.DAYS, World.ACTORS, World.EVENTS_A_DAY));
        return table.toString();
    }

    private static String line(CompareFigures figures, Asked asked) {
        Percentiles service = asked.service();
        Percentiles facts = asked.facts();
        boolean compared = !facts.times().isEmpty();
        return row(
                "%,d".formatted(figures.articles()),
                asked.matched() ? "event" : "nothing",
                ms(service.at(0.5)),
                ms(service.at(0.99)),
                ms(service.at(1)),
                compared ? ms(facts.at(0.5)) : "·",
                compared ? ms(facts.at(1)) : "·",
                compared
                        ? facts.times().size()
                                + (asked.different() == 0
                                        ? " of " + facts.times().size()
                                        : " differ")
                        : "·");
    }

    private static String row(String... cells) {
        return "%-11s %-10s | %8s %8s %8s | %8s %8s  %s".formatted((Object[]) cells);
    }

    private static String ms(double time) {
        return "%,.1f".formatted(time);
    }
}

package org.tiltmeter.evaluation.simulate;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** The figures as tables for a terminal of 100 columns. */
public final class SimulationTable {

    private static final String ROW = "%-18s %8s %8s %7s %7s %10s %7s %7s%s";

    private SimulationTable() {}

    public static String of(Simulation.Figures figures) {
        StringJoiner table = new StringJoiner("\n");
        table.add(ROW.formatted("figure", "clusters", "covered", "above", "below", "bootstrap", "width", "error", ""));
        String last = "";
        for (Coverage coverage : figures.coverages()) {
            table.add(row(coverage, coverage.trial().equals(last) ? "" : coverage.trial()));
            last = coverage.trial();
        }
        table.add("");
        notes(figures).forEach(table::add);
        return table.toString();
    }

    /** What the columns are, what was counted of verdicts, and what the scenarios are: a line each. */
    static List<String> notes(Simulation.Figures figures) {
        Discoveries found = figures.discoveries();
        return List.of(
                ("covered: of %d samples, how many 95 %% intervals from sums hold the truth; above, below: where the others lie;"
                                + " * outside 93–97 %% from %d clusters on.")
                        .formatted(figures.how().samples(), Coverage.FEWEST),
                ("bootstrap: the same of BCa over 2,000 draws, of %d samples; width, error: median of the interval and of the"
                                + " standard error from sums, divided by the bootstrap's.")
                        .formatted(figures.how().bootstrapped()),
                ("Verdicts, %d families of %d cells of all scenarios and of 10 to 300 clusters a side, q at most 5 %%: where"
                                + " nothing differs, %s of the families have any false verdict (uncorrected, %s of the cells would).")
                        .formatted(
                                found.families(),
                                found.cells(),
                                percent(found.falseAnywhere()),
                                percent(found.uncorrected())),
                ("Where %d cells differ (8 against 4 terms per 100 mentions, 200 articles each), %s of them are found, and %s of"
                                + " the verdicts higher and lower are false.")
                        .formatted(found.differing(), percent(found.found()), percent(found.falseShare())));
    }

    static String percent(double share) {
        return Double.isNaN(share) ? "–" : String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    static String factor(double factor) {
        return Double.isNaN(factor) ? "–" : String.format(Locale.ROOT, "%.2f", factor);
    }

    private static String row(Coverage coverage, String trial) {
        return ROW.formatted(
                        trial,
                        coverage.clusters(),
                        percent(coverage.covered()),
                        percent(coverage.above()),
                        percent(coverage.below()),
                        percent(coverage.bootstrapCovered()),
                        factor(coverage.widths()),
                        factor(coverage.errors()),
                        coverage.keepsTheBar() ? "" : " *")
                .stripTrailing();
    }
}

package org.tiltmeter.evaluation.simulate;

import java.util.List;
import java.util.StringJoiner;
import org.tiltmeter.evaluation.card.Made;
import org.tiltmeter.evaluation.card.Markdown;
import org.tiltmeter.evaluation.card.Section;

/** The figures as a section of a document: a row per figure, a column per number of clusters. */
public final class SimulationSection {

    /** The section's name. */
    public static final String NAME = "simulate";

    private SimulationSection() {}

    public static Section of(Simulation.Figures figures, Made made) {
        StringJoiner text = new StringJoiner("\n\n");
        text.add(
                "How many 95 % intervals from sums hold the truth, by number of clusters; in bold what lies outside 93–97 % from"
                        + " " + Coverage.FEWEST + " on:");
        text.add(coverages(figures).toString());
        SimulationTable.notes(figures).stream().skip(1).forEach(note -> text.add(Markdown.text(note)));
        return new Section(NAME, text.add(made.toString()).toString());
    }

    private static Markdown coverages(Simulation.Figures figures) {
        List<Integer> clusters = Simulation.CLUSTERS;
        Markdown table = Markdown.table("figure", "10", "20", "30", "50", "100", "300", "bootstrap, 100", "width, 100");
        int row = 0;
        for (Simulation.Named trial : figures.trials()) {
            List<Coverage> own = figures.coverages().subList(row, row + clusters.size());
            Coverage hundred = own.get(clusters.indexOf(100));
            Object[] cells = new Object[clusters.size() + 3];
            cells[0] = trial.key() + ": " + trial.description();
            for (int at = 0; at < clusters.size(); at++) {
                cells[at + 1] = cell(own.get(at));
            }
            cells[clusters.size() + 1] = SimulationTable.percent(hundred.bootstrapCovered());
            cells[clusters.size() + 2] = SimulationTable.factor(hundred.widths());
            table.row(cells);
            row += clusters.size();
        }
        return table;
    }

    private static Object cell(Coverage coverage) {
        String percent = SimulationTable.percent(coverage.covered());
        return coverage.keepsTheBar() ? percent : new Markdown.Bold(percent);
    }
}

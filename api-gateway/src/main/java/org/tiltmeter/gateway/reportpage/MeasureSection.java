package org.tiltmeter.gateway.reportpage;

import org.tiltmeter.gateway.comparisons.Comparison.Measured;
import org.tiltmeter.gateway.methods.Methods.Method;

/** All that a page has of one measure: what it means, its effects, its levels. */
final class MeasureSection {

    private final Report report;
    private final Names names;
    private final Measured measure;

    MeasureSection(Report report, Names names, Measured measure) {
        this.report = report;
        this.names = names;
        this.measure = measure;
    }

    /** @param id unique in the page */
    Element section(String id) {
        var section = Element.of("section").add(Element.of("h2", names.measure(measure)));
        report.method(measure).ifPresent(method -> section.add(definition(method)));
        var tables = new FigureTables(report, names, measure);
        if (!report.effects(measure).isEmpty()) {
            effects(section, id, tables);
        }
        if (!report.cells(measure).isEmpty()) {
            levels(section, id, tables);
        }
        return section;
    }

    private Element definition(Method method) {
        String doubt =
                method.experimental() ? " Experimental: nobody has shown yet that it measures what it says." : "";
        return Element.of("p", method.definition() + doubt).with("class", "note");
    }

    private void effects(Element section, String id, FigureTables tables) {
        var plot = new ForestPlot(report, names, measure);
        section.add(Element.of("figure").with("class", "wide").add(plot.drawn(id + "-effects")));
        if (plot.left() > 0) {
            section.add(Element.of(
                    "p",
                    "The plot shows the %d effects with the smallest q; %s more are in the table."
                            .formatted(ForestPlot.MOST_ROWS, Rounding.count(plot.left()))));
        }
        section.add(tables.effects());
    }

    private void levels(Element section, String id, FigureTables tables) {
        var map = new HeatMap(report, names, measure);
        section.add(Element.of("h3", "Levels"))
                .add(Element.of("figure").with("class", "wide").add(map.drawn(id + "-levels")));
        if (map.isPart()) {
            section.add(Element.of(
                    "p",
                    "The map shows the first %d outlets and %d actors."
                            .formatted(HeatMap.MOST_OUTLETS, HeatMap.MOST_ACTORS)));
        }
        section.add(tables.levels());
        if (tables.levelsLeft() > 0) {
            section.add(Element.of("p", Rounding.count(tables.levelsLeft()) + " more levels are in the run."));
        }
    }
}

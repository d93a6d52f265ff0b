package org.tiltmeter.gateway.reportpage;

import java.util.List;
import java.util.Objects;
import org.tiltmeter.gateway.comparisons.Comparison.Asked;
import org.tiltmeter.gateway.comparisons.Comparison.Cell;
import org.tiltmeter.gateway.comparisons.Comparison.Estimate;
import org.tiltmeter.gateway.comparisons.Comparison.Measured;

/** The levels of one measure, outlets by actors: the stronger the more, and hatched is too little to say. */
final class HeatMap {

    static final int MOST_OUTLETS = 40;
    static final int MOST_ACTORS = 8;

    private static final int SHADES = 6;
    private static final double LEFT = 236;
    private static final double TOP = 64;
    private static final double ROW = 36;
    private static final double WIDEST = 130;

    private final Report report;
    private final Names names;
    private final Measured measure;
    private final Rounding rounding;
    private final List<String> outlets;
    private final List<String> actors;
    private final List<Cell> cells;
    private final double least;
    private final double most;
    private final double width;

    HeatMap(Report report, Names names, Measured measure) {
        this.report = report;
        this.names = names;
        this.measure = measure;
        this.rounding = report.rounding(measure);
        Asked asked = report.run().specification();
        this.outlets = asked.outlets().stream().limit(MOST_OUTLETS).toList();
        this.actors = asked.actors().stream().limit(MOST_ACTORS).toList();
        this.cells = report.cells(measure).stream()
                .filter(cell -> outlets.contains(cell.outlet()) && actors.contains(cell.actor()))
                .toList();
        double[] values = cells.stream()
                .map(Cell::estimate)
                .filter(report::isEnough)
                .map(Estimate::value)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        this.least = values.length == 0 ? 0 : values[0];
        this.most = values.length == 0 ? 0 : values[values.length - 1];
        this.width = Math.min(WIDEST, (Drawing.WIDTH - LEFT - 20) / actors.size());
    }

    /** Whether some outlets or actors are in the table alone. */
    boolean isPart() {
        Asked asked = report.run().specification();
        return asked.outlets().size() > MOST_OUTLETS || asked.actors().size() > MOST_ACTORS;
    }

    Element drawn(String id) {
        double height = TOP + outlets.size() * ROW + 34;
        String hatch = id + "-hatch";
        var picture = Drawing.picture(
                id,
                Drawing.WIDTH,
                height,
                "Levels of " + names.measure(measure),
                "Outlets in rows, actors in columns, in %s; hatched where there is too little evidence. All figures are in the table."
                        .formatted(measure.unit()));
        picture.add(Element.of("defs").add(hatch(hatch)));
        for (int column = 0; column < actors.size(); column++) {
            double x = LEFT + column * width + 8;
            picture.add(Drawing.text("name", x, TOP - 8, names.actor(actors.get(column)))
                    .with("transform", "rotate(-14 %s %s)".formatted(Rounding.pixels(x), Rounding.pixels(TOP - 8))));
        }
        for (int row = 0; row < outlets.size(); row++) {
            picture.add(Drawing.text("name", 0, TOP + row * ROW + 22, names.outlet(outlets.get(row))));
        }
        cells.forEach(cell -> picture.add(cell(cell, hatch)));
        return picture.add(Drawing.text("small dim", LEFT, height - 12, legend()));
    }

    private String legend() {
        return "%s; from %s (faintest) to %s (strongest); hatched: under %s n or %s story groups"
                .formatted(
                        measure.unit(),
                        rounding.value(least),
                        rounding.value(most),
                        report.run().specification().minimumUnits(),
                        report.run().specification().minimumClusters());
    }

    private Element cell(Cell cell, String hatch) {
        double x = LEFT + actors.indexOf(cell.actor()) * width;
        double y = TOP + outlets.indexOf(cell.outlet()) * ROW;
        var estimate = cell.estimate();
        boolean enough = report.isEnough(estimate);
        int shade = enough && estimate.value() != null ? shade(estimate.value()) : 0;
        String style = enough ? "shade shade-" + shade : "shade";
        var drawn = Element.of("g").add(Drawing.box(style, x, y, width - 3, ROW - 3));
        if (!enough) {
            drawn.add(Drawing.box("hatched", x, y, width - 3, ROW - 3).with("fill", "url(#" + hatch + ")"));
        }
        String on = shade > SHADES / 2 ? " on-dark" : "";
        return drawn.add(Drawing.text("figure middle" + on, x + width / 2, y + 15, rounding.value(estimate.value())))
                .add(Drawing.text("small middle" + on, x + width / 2, y + 27, "n " + Rounding.count(estimate.n())));
    }

    private int shade(double value) {
        return most > least
                ? (int) Math.clamp(1 + Math.floor((value - least) / (most - least) * SHADES), 1, SHADES)
                : 1;
    }

    private static Element hatch(String id) {
        return Element.of("pattern")
                .with("id", id)
                .with("width", 7)
                .with("height", 7)
                .with("patternUnits", "userSpaceOnUse")
                .with("patternTransform", "rotate(45)")
                .add(Drawing.line("hatch", 0, 0, 0, 7));
    }
}

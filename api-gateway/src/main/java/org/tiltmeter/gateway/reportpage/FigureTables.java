package org.tiltmeter.gateway.reportpage;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.tiltmeter.gateway.comparisons.Comparison.Cell;
import org.tiltmeter.gateway.comparisons.Comparison.Effect;
import org.tiltmeter.gateway.comparisons.Comparison.Estimate;
import org.tiltmeter.gateway.comparisons.Comparison.Measured;

/** All figures of one measure in tables. */
final class FigureTables {

    /** Levels of all measures together; each has a link, and a page of more is heavy to open. */
    private static final int MOST_LEVELS = 1_000;

    /** A longer address is no use to anybody; the names in it are nobody's. */
    private static final int LONGEST_ADDRESS = 1_000;

    private final Report report;
    private final Names names;
    private final Measured measure;
    private final Rounding rounding;
    private final boolean matches;
    private final boolean draws;

    FigureTables(Report report, Names names, Measured measure) {
        this.report = report;
        this.names = names;
        this.measure = measure;
        this.rounding = report.rounding(measure);
        this.matches = report.run().specification().matching().equals("event");
        this.draws = report.run().specification().seed() != null;
    }

    Element effects() {
        var columns = new ArrayList<>(List.of(
                "Compared",
                "First: level",
                "Second: level",
                "Difference",
                "Ratio",
                "p",
                "q",
                "Verdict",
                otherWire(report),
                "Certain spans only"));
        if (matches) {
            columns.addAll(List.of("Events", "Unmatched difference"));
        }
        if (draws) {
            columns.add("Bootstrap");
        }
        var table = new Table(
                "Effects, " + measure.unit() + ": the first less the second, 95 % intervals in brackets", columns);
        report.effects(measure).forEach(effect -> table.row(row(effect)));
        return table.drawn();
    }

    /** What sensitivity says of wire copy: it is shown the other way than it was asked for. */
    static String otherWire(Report report) {
        return report.run().specification().wire().equals("included") ? "Without wire copy" : "With wire copy";
    }

    private List<Element> row(Effect effect) {
        var ratio = effect.unmatched().ratio();
        var cells = new ArrayList<>(List.of(
                Table.head(
                        names.about(effect.first()),
                        names.side(effect.first()),
                        "against " + names.side(effect.second())),
                Table.figure(level(Report.first(effect))),
                Table.figure(level(Report.second(effect))),
                Table.figure(rounding.difference(Report.tested(effect))),
                Table.figure(
                        ratio == null
                                ? Rounding.NOTHING
                                : new Rounding(2).value(ratio.value()) + " "
                                        + new Rounding(2).interval(ratio.interval())),
                Table.figure(Rounding.p(effect.p())),
                Table.figure(Rounding.p(effect.q())),
                Table.words(Verdict.of(effect).words()),
                Table.figure(rounding.difference(effect.otherWire())),
                Table.figure(rounding.difference(effect.certain()))));
        var matched = effect.matched();
        if (matches) {
            cells.add(Table.figure(matched == null ? Rounding.NOTHING : Rounding.count(matched.events())));
            cells.add(Table.figure(rounding.difference(effect.unmatched().difference())));
        }
        if (draws) {
            cells.add(Table.figure(rounding.interval(effect.bootstrap())));
        }
        return cells;
    }

    /** How many levels are not shown. */
    int levelsLeft() {
        return Math.max(0, report.cells(measure).size() - mostLevels());
    }

    Element levels() {
        var table = new Table(
                "Levels, " + measure.unit() + "; n counts " + measure.denominator(),
                List.of(
                        "Actor",
                        "Outlet",
                        "Level",
                        "n",
                        "Groups",
                        otherWire(report),
                        "Certain spans only",
                        "Evidence"));
        report.cells(measure).stream().limit(mostLevels()).forEach(cell -> table.row(row(cell)));
        return table.drawn();
    }

    private int mostLevels() {
        return MOST_LEVELS / Math.max(1, report.run().specification().measures().size());
    }

    private List<Element> row(Cell cell) {
        var estimate = cell.estimate();
        return List.of(
                Table.head(names.actor(cell.actor())),
                Table.words(names.outlet(cell.outlet())),
                Table.figure(rounding.level(estimate) + (report.isEnough(estimate) ? "" : " (too little evidence)")),
                Table.figure(Rounding.count(estimate.n())),
                Table.figure(Rounding.count(estimate.clusters())),
                Table.figure(level(cell.otherWire())),
                Table.figure(level(cell.certain())),
                evidence(cell));
    }

    private String level(Estimate estimate) {
        return rounding.level(estimate) + ", n\u00A0" + Rounding.count(estimate.n()) + " in\u00A0"
                + Rounding.count(estimate.clusters());
    }

    /** Leads to the articles and spans behind a level, as they were when the run was made. */
    private Element evidence(Cell cell) {
        String address = "%s?measure=%s&actor=%s&outlet=%s"
                .formatted(
                        report.home()
                                .resolve("/v1/comparisons/"
                                        + encoded(report.run().id()) + "/evidence"),
                        encoded(cell.measure()),
                        encoded(cell.actor()),
                        encoded(cell.outlet()));
        return address.length() > LONGEST_ADDRESS
                ? Table.words("by the API")
                : Element.of("td").add(Element.of("a", "articles").with("href", address));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

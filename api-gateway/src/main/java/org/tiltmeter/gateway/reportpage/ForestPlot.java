package org.tiltmeter.gateway.reportpage;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.gateway.comparisons.Comparison.Difference;
import org.tiltmeter.gateway.comparisons.Comparison.Effect;
import org.tiltmeter.gateway.comparisons.Comparison.Measured;

/**
 * The effects of one measure, a row each: the difference with its interval, the line of no difference, the verdict by
 * the mark's shape, and what the figure rests on.
 */
final class ForestPlot {

    /** More would not be looked at one by one; the table has them all. */
    static final int MOST_ROWS = 40;

    private static final double ROW = 46;
    private static final double TOP = 26;
    private static final double LEFT = 236;
    private static final double RIGHT = 560;
    static final Comparator<Effect> SUREST_FIRST =
            Comparator.comparing(Effect::q, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Names names;
    private final Measured measure;
    private final Rounding rounding;
    private final List<Effect> effects;
    private final List<Effect> rows;
    private final Axis axis;

    ForestPlot(Report report, Names names, Measured measure) {
        this.names = names;
        this.measure = measure;
        this.rounding = report.rounding(measure);
        this.effects = report.effects(measure);
        this.rows = effects.size() <= MOST_ROWS
                ? effects
                : effects.stream().sorted(SUREST_FIRST).limit(MOST_ROWS).toList();
        this.axis = axis(rows);
    }

    /** How many effects are not drawn. */
    int left() {
        return effects.size() - rows.size();
    }

    Element drawn(String id) {
        double bottom = TOP + rows.size() * ROW;
        var picture = Drawing.picture(
                id,
                Drawing.WIDTH,
                bottom + 44,
                "Differences in " + names.measure(measure),
                "%d effects with 95 %% intervals, in %s; the vertical line is no difference. All figures are in the table."
                        .formatted(rows.size(), measure.unit()));
        ticks(picture, bottom);
        double y = TOP;
        for (Effect effect : rows) {
            picture.add(row(effect, y));
            y += ROW;
        }
        return picture;
    }

    private void ticks(Element picture, double bottom) {
        for (double tick : axis.ticks()) {
            double x = axis.at(tick);
            picture.add(Drawing.line("grid", x, TOP - 6, x, bottom))
                    .add(Drawing.text("small middle", x, bottom + 16, axis.shown(tick)));
        }
        double zero = axis.at(0);
        picture.add(Drawing.line("zero", zero, TOP - 10, zero, bottom + 2))
                .add(Drawing.text("small middle", zero, TOP - 14, "no difference"))
                .add(Drawing.text("small middle", (LEFT + RIGHT) / 2, bottom + 34, "difference, " + measure.unit()));
    }

    private Element row(Effect effect, double top) {
        double middle = top + 17;
        var row = Element.of("g")
                .add(Drawing.line("rule", 0, top, Drawing.WIDTH, top))
                .add(Drawing.text("small dim", 0, top + 12, names.about(effect.first())))
                .add(Drawing.text("name", 0, top + 26, names.side(effect.first())))
                .add(Drawing.text("small", 0, top + 40, "against " + names.side(effect.second())));
        Verdict verdict = Verdict.of(effect);
        Difference tested = Report.tested(effect);
        if (tested != null) {
            var interval = tested.interval();
            String style = verdict == Verdict.INSUFFICIENT_EVIDENCE ? "interval unsure" : "interval";
            row.add(Drawing.interval(style, axis, interval.low(), interval.high(), middle))
                    .add(verdict.mark(axis.at(tested.value()), middle));
        }
        sensitivity(row, effect.otherWire(), middle + 16, "m 0 -4 l 4 4 l -4 4 l -4 -4 z");
        sensitivity(row, effect.certain(), middle + 16, "m -3 -3 h 6 v 6 h -6 z");
        return figures(row, effect, verdict, top);
    }

    private void sensitivity(Element row, @Nullable Difference difference, double y, String shape) {
        if (difference != null && axis.holds(difference.value())) {
            String at = "M " + Rounding.pixels(axis.at(difference.value())) + " " + Rounding.pixels(y) + " ";
            row.add(Element.of("path").with("class", "sensitivity").with("d", at + shape));
        }
    }

    private Element figures(Element row, Effect effect, Verdict verdict, double top) {
        var first = Report.first(effect);
        var second = Report.second(effect);
        return row.add(Drawing.text("figure", RIGHT + 14, top + 14, rounding.difference(Report.tested(effect))))
                .add(Drawing.text(
                        verdict.isDifference() ? "small strong" : "small",
                        RIGHT + 14,
                        top + 27,
                        verdict.words() + (effect.q() == null ? "" : ", q " + Rounding.p(effect.q()))))
                .add(Drawing.text(
                        "small dim",
                        RIGHT + 14,
                        top + 40,
                        "n %s / %s in %s / %s groups"
                                .formatted(
                                        Rounding.count(first.n()),
                                        Rounding.count(second.n()),
                                        Rounding.count(first.clusters()),
                                        Rounding.count(second.clusters()))));
    }

    /** Around what there is evidence for: a figure that rests on little may run out of the plot, and has an arrow. */
    private static Axis axis(List<Effect> rows) {
        List<Difference> sure =
                differences(rows.stream().filter(effect -> Verdict.of(effect) != Verdict.INSUFFICIENT_EVIDENCE));
        List<Difference> shown = sure.isEmpty() ? differences(rows.stream()) : sure;
        double reach = 3
                * shown.stream().mapToDouble(one -> Math.abs(one.value())).max().orElse(0);
        double low =
                shown.stream().mapToDouble(one -> one.interval().low()).min().orElse(0);
        double high =
                shown.stream().mapToDouble(one -> one.interval().high()).max().orElse(0);
        double limit = reach > 0 ? reach : 100;
        return Axis.around(Math.clamp(low, -limit, 0), Math.clamp(high, 0, limit), LEFT, RIGHT);
    }

    private static List<Difference> differences(Stream<Effect> effects) {
        return effects.map(Report::tested).filter(Objects::nonNull).toList();
    }
}

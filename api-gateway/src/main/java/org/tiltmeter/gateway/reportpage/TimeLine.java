package org.tiltmeter.gateway.reportpage;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.gateway.comparisons.Comparison;
import org.tiltmeter.gateway.comparisons.Comparison.Effect;
import org.tiltmeter.gateway.comparisons.Comparison.Measured;

/** One effect through the issues of a report: each issue's difference with its interval. */
final class TimeLine {

    private static final double HEIGHT = 150;
    private static final double LEFT = 60;
    private static final double BOTTOM = 118;

    /** An issue in which the effect has a difference. */
    private record Point(int number, Instant due, Effect effect, Comparison.Difference difference) {}

    /** An issue before this one, with its effects where they are found at once. */
    record Past(int number, Instant due, Map<EffectKey, Effect> effects) {

        static Past of(Issue.Earlier earlier) {
            return new Past(
                    earlier.number(),
                    earlier.due(),
                    earlier.run().effects().stream()
                            .collect(Collectors.toMap(EffectKey::of, Function.identity(), (one, other) -> one)));
        }
    }

    private final Names names;
    private final Measured measure;
    private final Rounding rounding;
    private final Effect effect;
    private final List<Point> points;

    /** @param past the issues before, oldest first */
    TimeLine(Report report, Names names, Issue issue, List<Past> past, Measured measure, Effect effect) {
        this.names = names;
        this.measure = measure;
        this.rounding = report.rounding(measure);
        this.effect = effect;
        var all = new ArrayList<Point>();
        for (Past one : past) {
            Effect then = one.effects().get(EffectKey.of(effect));
            if (then != null) {
                point(one.number(), one.due(), then, all);
            }
        }
        point(issue.number(), issue.due(), effect, all);
        this.points = List.copyOf(all);
    }

    boolean isLine() {
        return points.size() > 1;
    }

    private static void point(int number, Instant due, Effect effect, List<Point> points) {
        Comparison.@Nullable Difference difference = Report.tested(effect);
        if (difference != null) {
            points.add(new Point(number, due, effect, difference));
        }
    }

    String title() {
        return "%s, %s: %s against %s"
                .formatted(
                        names.measure(measure),
                        names.about(effect.first()),
                        names.side(effect.first()),
                        names.side(effect.second()));
    }

    Element drawn(String id) {
        var picture = Drawing.picture(
                id,
                Drawing.WIDTH,
                HEIGHT,
                title(),
                "The difference in each issue with its 95 % interval, in " + measure.unit() + ".");
        Axis axis = axis();
        for (double tick : axis.ticks()) {
            picture.add(Drawing.line("grid", LEFT, axis.at(tick), Drawing.WIDTH, axis.at(tick)))
                    .add(Drawing.text("small end", LEFT - 6, axis.at(tick) + 4, axis.shown(tick)));
        }
        picture.add(Drawing.line("zero", LEFT, axis.at(0), Drawing.WIDTH, axis.at(0)));
        for (int at = 0; at < points.size(); at++) {
            picture.add(point(points.get(at), axis, LEFT + (at + 0.5) * (Drawing.WIDTH - LEFT) / points.size()));
        }
        return picture;
    }

    private static Element point(Point point, Axis axis, double x) {
        var interval = point.difference().interval();
        return Element.of("g")
                .add(Drawing.line("interval", x, axis.at(interval.low()), x, axis.at(interval.high())))
                .add(Verdict.of(point.effect())
                        .mark(x, axis.at(point.difference().value())))
                .add(Drawing.text("small middle", x, BOTTOM + 14, "issue " + point.number()))
                .add(Drawing.text("small middle dim", x, BOTTOM + 27, day(point.due())));
    }

    private Axis axis() {
        double low = points.stream()
                .mapToDouble(one -> one.difference().interval().low())
                .min()
                .orElse(0);
        double high = points.stream()
                .mapToDouble(one -> one.difference().interval().high())
                .max()
                .orElse(0);
        return Axis.around(Math.min(0, low), Math.max(0, high), BOTTOM - 6, 10);
    }

    Element table() {
        var table = new Table(title(), List.of("Issue", "Due", "Difference", "q", "Verdict"));
        points.forEach(point -> table.row(List.of(
                Table.head(Integer.toString(point.number())),
                Table.words(day(point.due())),
                Table.figure(rounding.difference(point.difference())),
                Table.figure(Rounding.p(point.effect().q())),
                Table.words(Verdict.of(point.effect()).words()))));
        return table.drawn();
    }

    static String day(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate().toString();
    }
}

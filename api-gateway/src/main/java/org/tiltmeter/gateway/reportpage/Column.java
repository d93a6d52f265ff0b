package org.tiltmeter.gateway.reportpage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.gateway.comparisons.Comparison;
import org.tiltmeter.gateway.comparisons.Comparison.Difference;
import org.tiltmeter.gateway.comparisons.Comparison.Effect;
import org.tiltmeter.gateway.comparisons.Comparison.Estimate;
import org.tiltmeter.gateway.comparisons.Comparison.Interval;
import org.tiltmeter.gateway.comparisons.Comparison.Measured;

/** A column of the table of effects. */
record Column(String name, Function<Effect, @Nullable Object> value) {

    static List<Column> all(Comparison run) {
        var columns = new ArrayList<Column>();
        columns.addAll(question(run));
        columns.addAll(answer());
        columns.addAll(estimate("first", Report::first));
        columns.addAll(estimate("second", Report::second));
        columns.add(new Column("events", effect -> matched(effect, Comparison.Matched::events)));
        columns.addAll(
                difference("unmatched_difference", effect -> effect.unmatched().difference()));
        columns.add(new Column("unmatched_ratio", effect -> ratio(effect, Comparison.Quotient::value)));
        columns.addAll(interval("unmatched_ratio", effect -> ratio(effect, Comparison.Quotient::interval)));
        columns.addAll(interval("bootstrap", Effect::bootstrap));
        columns.addAll(difference("other_wire", Effect::otherWire));
        columns.addAll(difference("certain", Effect::certain));
        columns.addAll(origin(run));
        return columns;
    }

    private static List<Column> question(Comparison run) {
        Map<String, Measured> measures = run.specification().measures().stream()
                .collect(Collectors.toMap(Measured::label, Function.identity(), (one, other) -> one));
        return List.of(
                new Column("measure", Effect::measure),
                new Column("unit", effect -> {
                    Measured measure = measures.get(effect.measure());
                    return measure == null ? null : measure.unit();
                }),
                new Column("first_actor", effect -> effect.first().actor()),
                new Column("first_outlets", effect -> outlets(effect.first())),
                new Column("second_actor", effect -> effect.second().actor()),
                new Column("second_outlets", effect -> outlets(effect.second())));
    }

    private static List<Column> answer() {
        var answer = new ArrayList<Column>(List.of(
                new Column("verdict", Effect::verdict),
                new Column("p", Effect::p),
                new Column("q", Effect::q),
                new Column("tested", effect -> effect.matched() == null ? "unmatched" : "matched")));
        answer.addAll(difference("difference", Report::tested));
        return answer;
    }

    private static List<Column> origin(Comparison run) {
        var asked = run.specification();
        return List.of(
                new Column("from", effect -> asked.from()),
                new Column("to", effect -> asked.to()),
                new Column("wire", effect -> asked.wire()),
                new Column("actor_list", effect -> asked.actorList()),
                new Column("run", effect -> run.id()),
                new Column("method_version", effect -> run.methodVersion()),
                new Column("comparison_version", effect -> run.comparisonVersion()),
                new Column("mark", effect -> run.mark()));
    }

    private static List<Column> estimate(String name, Function<Effect, Estimate> estimate) {
        var columns = new ArrayList<Column>();
        columns.add(new Column(name, effect -> estimate.apply(effect).value()));
        columns.addAll(interval(name, effect -> estimate.apply(effect).interval()));
        columns.add(new Column(name + "_n", effect -> estimate.apply(effect).n()));
        columns.add(
                new Column(name + "_clusters", effect -> estimate.apply(effect).clusters()));
        return columns;
    }

    private static List<Column> difference(String name, Function<Effect, @Nullable Difference> of) {
        var columns = new ArrayList<Column>();
        columns.add(new Column(name, effect -> {
            Difference difference = of.apply(effect);
            return difference == null ? null : difference.value();
        }));
        columns.addAll(interval(name, effect -> {
            Difference difference = of.apply(effect);
            return difference == null ? null : difference.interval();
        }));
        return columns;
    }

    private static List<Column> interval(String name, Function<Effect, @Nullable Interval> of) {
        return List.of(
                new Column(name + "_low", effect -> {
                    Interval interval = of.apply(effect);
                    return interval == null ? null : interval.low();
                }),
                new Column(name + "_high", effect -> {
                    Interval interval = of.apply(effect);
                    return interval == null ? null : interval.high();
                }));
    }

    private static <T> @Nullable T matched(Effect effect, Function<Comparison.Matched, T> part) {
        var matched = effect.matched();
        return matched == null ? null : part.apply(matched);
    }

    private static <T> @Nullable T ratio(Effect effect, Function<Comparison.Quotient, T> part) {
        var ratio = effect.unmatched().ratio();
        return ratio == null ? null : part.apply(ratio);
    }

    private static String outlets(Comparison.Side side) {
        return String.join(" | ", side.outlets());
    }
}

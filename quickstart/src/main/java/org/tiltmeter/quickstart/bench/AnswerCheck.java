package org.tiltmeter.quickstart.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.tiltmeter.quickstart.bench.FactQuery.Event;
import org.tiltmeter.statistics.MatchedSums;
import org.tiltmeter.statistics.Ratio;
import org.tiltmeter.statistics.RatioSums;
import org.tiltmeter.statistics.comparison.Cell;

/** Whether a run says the same as the sums of single facts do. */
final class AnswerCheck {

    private final JsonNode run;
    private final List<String> wrong = new ArrayList<>();

    private AnswerCheck(JsonNode run) {
        this.run = run;
    }

    /** Where the figures of the cells are others. */
    static List<String> ofCells(JsonNode run, Map<Cell, RatioSums> totals) {
        var check = new AnswerCheck(run);
        run.path("cells").forEach(cell -> check.cell(cell, totals));
        return check.wrong;
    }

    /** Where the differences within events are others. */
    static List<String> ofEvents(JsonNode run, Map<Cell, Map<String, Event>> events) {
        var check = new AnswerCheck(run);
        run.path("effects").forEach(effect -> check.effect(effect, events));
        return check.wrong;
    }

    private void cell(JsonNode cell, Map<Cell, RatioSums> totals) {
        Cell key = new Cell(text(cell, "measure"), text(cell, "actor"), text(cell, "outlet"));
        RatioSums sums = totals.getOrDefault(key, RatioSums.NONE);
        JsonNode estimate = cell.path("estimate");
        Ratio ratio = ratio(key.measure());
        require(key + " n", estimate.path("n").asLong() == sums.w());
        require(key + " clusters", estimate.path("clusters").asLong() == sums.clusters());
        require(key + " value", same(estimate.path("value"), ratio.value(sums)));
        var interval = ratio.interval(sums);
        require(
                key + " interval",
                same(
                        estimate.path("interval").path("high"),
                        interval.isPresent() ? OptionalDouble.of(interval.get().high()) : OptionalDouble.empty()));
    }

    private void effect(JsonNode effect, Map<Cell, Map<String, Event>> events) {
        String measure = text(effect, "measure");
        var first = events.getOrDefault(cell(measure, effect.path("first")), Map.of());
        var second = events.getOrDefault(cell(measure, effect.path("second")), Map.of());
        MatchedSums matched = MatchedSums.NONE;
        for (var event : first.entrySet()) {
            Event other = second.get(event.getKey());
            if (other != null) {
                Event one = event.getValue();
                matched = matched.plus(MatchedSums.ofEvent(one.x(), one.w(), other.x(), other.w()));
            }
        }
        JsonNode said = effect.path("matched");
        var difference = matched.difference(ratio(measure));
        require(measure + " events", said.path("events").asLong() == matched.events());
        require(
                measure + " matched difference",
                same(
                        said.path("difference").path("value"),
                        difference.isPresent()
                                ? OptionalDouble.of(difference.get().value())
                                : OptionalDouble.empty()));
    }

    private static Cell cell(String measure, JsonNode side) {
        return new Cell(
                measure, text(side, "actor"), side.path("outlets").path(0).asText());
    }

    private Ratio ratio(String label) {
        JsonNode measure = run.path("specification")
                .path("measures")
                .valueStream()
                .filter(one -> text(one, "label").equals(label))
                .findFirst()
                .orElseThrow();
        return new Ratio(
                measure.path("scale").asDouble(),
                measure.path("lowest").asDouble(Double.NEGATIVE_INFINITY),
                measure.path("highest").asDouble(Double.POSITIVE_INFINITY));
    }

    private static boolean same(JsonNode said, OptionalDouble computed) {
        return said.isNumber()
                ? computed.isPresent() && Double.compare(said.asDouble(), computed.getAsDouble()) == 0
                : computed.isEmpty();
    }

    private void require(String what, boolean holds) {
        if (!holds) {
            wrong.add(what);
        }
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText();
    }
}

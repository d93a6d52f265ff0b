package org.tiltmeter.evaluation.audit;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.tiltmeter.evaluation.score.Interval;

/**
 * The figures as JSON: {@code {"methodVersion", AXIS: {"templates", "swaps", "judgedBiased": {KIND: share},
 * "unrecognised": {NAME: share}, VERDICT: {"changed", "meanShift", "changedIn": {KIND: …}, "above": {GROUP: …}}}}}, where
 * a kind of template is {@code loaded}, {@code neutral}, {@code target} or {@code speaker} and each figure is
 * {@code {"value", "low", "high"}}.
 */
public final class AuditJson {

    private static final JsonMapper JSON = new JsonMapper();

    private AuditJson() {}

    public static String of(String methodVersion, List<AxisFigures> axes) {
        ObjectNode root = JSON.createObjectNode().put("methodVersion", methodVersion);
        for (AxisFigures figures : axes) {
            ObjectNode axis = root.putObject(figures.axis().key());
            axis.put("templates", figures.templates()).put("swaps", figures.swaps());
            ObjectNode biased = axis.putObject("judgedBiased");
            figures.judgedBiased().forEach(biased::put);
            ObjectNode unrecognised = axis.putObject("unrecognised");
            figures.unrecognised().forEach(unrecognised::put);
            for (AxisFigures.Moved moved : figures.verdicts()) {
                verdict(axis.putObject(moved.verdict().key()), moved);
            }
        }
        return root.toPrettyString() + "\n";
    }

    private static void verdict(ObjectNode node, AxisFigures.Moved moved) {
        estimate(node.putObject("changed"), moved.changed());
        estimate(node.putObject("meanShift"), moved.shift());
        estimates(node.putObject("changedIn"), moved.changedIn());
        estimates(node.putObject("above"), moved.above());
    }

    private static void estimates(ObjectNode node, Map<String, Estimate> estimates) {
        estimates.forEach((name, estimate) -> estimate(node.putObject(name), estimate));
    }

    private static void estimate(ObjectNode node, Estimate estimate) {
        node.put("value", estimate.value());
        Interval interval = estimate.interval();
        if (interval != null) {
            node.put("low", interval.low()).put("high", interval.high());
        }
    }
}

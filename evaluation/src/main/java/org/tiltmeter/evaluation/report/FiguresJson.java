package org.tiltmeter.evaluation.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;
import org.tiltmeter.evaluation.run.Figure;
import org.tiltmeter.evaluation.run.SetFigures;
import org.tiltmeter.evaluation.score.Interval;
import org.tiltmeter.evaluation.score.Metric.Mean;

/**
 * The figures as JSON: {@code {"methodVersion", "split", "unseen", SET: {METRIC: value, …, "n": {METRIC: documents},
 * "intervals": {METRIC: {low, high, level}}, "precision": {METRIC: value}, "recall": {METRIC: value}, "texts",
 * "breakdown": {METRIC: value, …, "n", "intervals"}, "byOutlet": {OUTLET: {METRIC: value, …, "n", "intervals"}}}}}. What rests on no document is left out.
 */
public final class FiguresJson {

    private static final JsonMapper JSON = new JsonMapper();

    private FiguresJson() {}

    public static String of(String methodVersion, String split, boolean unseen, List<SetFigures> sets) {
        ObjectNode root = JSON.createObjectNode();
        root.put("methodVersion", methodVersion).put("split", split).put("unseen", unseen);
        for (SetFigures set : sets) {
            ObjectNode node = root.putObject(set.set());
            values(node, set.figures());
            intervals(node.putObject("intervals"), set.figures());
            sides(node, set.figures());
            node.put("texts", set.texts());
            group(node.putObject("breakdown"), set.breakdown());
            ObjectNode outlets = node.putObject("byOutlet");
            set.byOutlet().forEach((outlet, figures) -> group(outlets.putObject(outlet), figures));
        }
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void group(ObjectNode node, List<Figure> figures) {
        values(node, figures);
        intervals(node.putObject("intervals"), figures);
    }

    private static void values(ObjectNode node, List<Figure> figures) {
        ObjectNode documents = JSON.createObjectNode();
        for (Figure figure : figures) {
            if (figure.documents() > 0) {
                node.put(figure.metric().key(), figure.value());
                documents.put(figure.metric().key(), figure.documents());
            }
        }
        node.set("n", documents);
    }

    /** Precision and recall, where a figure is one F1. */
    private static void sides(ObjectNode node, List<Figure> figures) {
        ObjectNode precision = node.putObject("precision");
        ObjectNode recall = node.putObject("recall");
        for (Figure figure : figures) {
            if (figure.documents() > 0 && figure.metric().mean() == Mean.MICRO) {
                precision.put(figure.metric().key(), figure.sum().precision());
                recall.put(figure.metric().key(), figure.sum().recall());
            }
        }
    }

    private static void intervals(ObjectNode node, List<Figure> figures) {
        for (Figure figure : figures) {
            Interval interval = figure.interval();
            if (interval != null) {
                node.putObject(figure.metric().key())
                        .put("low", interval.low())
                        .put("high", interval.high())
                        .put("level", Interval.LEVEL);
            }
        }
    }
}

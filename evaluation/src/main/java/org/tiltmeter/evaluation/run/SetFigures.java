package org.tiltmeter.evaluation.run;

import java.util.List;
import java.util.Map;
import org.tiltmeter.evaluation.sets.Prediction;

/**
 * What was measured on a set.
 *
 * @param set its name
 * @param texts how many texts were read
 * @param figures in the order of the set's metrics
 * @param breakdown in the order of the set's breakdown
 * @param byOutlet the set's metrics on each outlet's texts alone
 * @param predictions in the order of the texts
 */
public record SetFigures(
        String set,
        int texts,
        List<Figure> figures,
        List<Figure> breakdown,
        Map<String, List<Figure>> byOutlet,
        List<Prediction> predictions) {

    public SetFigures {
        figures = List.copyOf(figures);
        breakdown = List.copyOf(breakdown);
        predictions = List.copyOf(predictions);
    }
}

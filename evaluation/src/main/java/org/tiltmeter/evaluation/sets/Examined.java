package org.tiltmeter.evaluation.sets;

import java.util.List;
import org.tiltmeter.evaluation.score.Tally;

/**
 * What came of a text.
 *
 * @param tally what the engine got right
 * @param predictions what it said, in the set's own format
 */
public record Examined(Tally tally, List<Prediction> predictions) {

    public Examined {
        predictions = List.copyOf(predictions);
    }
}

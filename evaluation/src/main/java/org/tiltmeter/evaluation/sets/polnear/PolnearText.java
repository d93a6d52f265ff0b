package org.tiltmeter.evaluation.sets.polnear;

import java.util.List;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.evaluation.engine.Engine;
import org.tiltmeter.evaluation.sets.Examined;
import org.tiltmeter.evaluation.sets.GoldText;
import org.tiltmeter.evaluation.sets.Prediction;
import org.tiltmeter.evaluation.text.Words;

/**
 * An article of PolNeAR. Its file is read as it is: the set does not say where the headline ends.
 *
 * @param file where a prediction belongs
 * @param document the file's name, which starts with the outlet's
 */
record PolnearText(String file, String document, String text, List<Relation> gold) implements GoldText {

    @Override
    public String outlet() {
        int end = document.indexOf('_');
        return end < 0 ? "" : document.substring(0, end);
    }

    @Override
    public String key() {
        return "";
    }

    @Override
    public Examined examine(Engine engine) {
        List<Relation> predicted = engine.read(ArticleText.of("", text)).attributions().stream()
                .map(Relation::of)
                .toList();
        return new Examined(
                RelationCount.of(Words.of(text), gold, predicted),
                List.of(new Prediction(file, "", StandoffLines.of(text, predicted))));
    }
}

package org.tiltmeter.evaluation.sets.polnear;

import java.util.List;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.evaluation.engine.Engine;
import org.tiltmeter.evaluation.score.Tally;
import org.tiltmeter.evaluation.sets.ActorKinds;
import org.tiltmeter.evaluation.sets.Examined;
import org.tiltmeter.evaluation.sets.GoldText;
import org.tiltmeter.evaluation.sets.Prediction;
import org.tiltmeter.evaluation.text.Words;
import org.tiltmeter.nlp.Reading;

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
        Reading reading = engine.read(ArticleText.of("", text));
        List<Relation> predicted =
                reading.attributions().stream().map(Relation::of).toList();
        Words words = Words.of(text);
        ActorKinds actors = ActorKinds.of(reading);
        return new Examined(
                Tally.sum(List.of(
                        RelationCount.of(words, gold, predicted),
                        RelationCount.bySource(
                                words, gold, predicted, relation -> SourceKind.of(relation.source(), text, actors)))),
                List.of(new Prediction(file, "", StandoffLines.of(text, predicted))));
    }
}

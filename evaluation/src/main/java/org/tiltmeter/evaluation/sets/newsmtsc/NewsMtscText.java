package org.tiltmeter.evaluation.sets.newsmtsc;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;
import org.tiltmeter.evaluation.engine.Engine;
import org.tiltmeter.evaluation.score.Tally;
import org.tiltmeter.evaluation.sets.ActorKinds;
import org.tiltmeter.evaluation.sets.Examined;
import org.tiltmeter.evaluation.sets.GoldText;
import org.tiltmeter.evaluation.sets.Prediction;
import org.tiltmeter.evaluation.text.CodePoints;
import org.tiltmeter.nlp.model.Polarity;

/**
 * A sentence of NewsMTSC and somebody it names.
 *
 * @param file where a prediction belongs
 * @param part {@code rw} or {@code mt}
 * @param line the set's own line
 */
record NewsMtscText(String file, String part, ObjectNode line, String sentence, Span target, Stance gold)
        implements GoldText {

    /** What the engine says where it read no word of the target. */
    private static final Polarity UNREAD = new Polarity(0, 1, 0);

    static NewsMtscText of(String file, String part, ObjectNode line) {
        String sentence = line.path("sentence").asText();
        CodePoints points = new CodePoints(sentence);
        Span target = new Span(
                Part.TEXT,
                points.unit(line.path("from").asInt()),
                points.unit(line.path("to").asInt()));
        int number = line.path("polarity").asInt();
        Stance gold = Stance.of(number).orElseThrow(() -> new IllegalArgumentException("no polarity is " + number));
        return new NewsMtscText(file, part, line, sentence, target, gold);
    }

    /** The set does not say which article a sentence is from; all targets of one sentence are one document. */
    @Override
    public String document() {
        return sentence;
    }

    @Override
    public String outlet() {
        return "";
    }

    @Override
    public String key() {
        return "";
    }

    @Override
    public Examined examine(Engine engine) {
        ArticleText article = ArticleText.of("", sentence);
        Polarity said = engine.scores(article).polarity(target);
        Polarity polarity = said == null ? UNREAD : said;
        Stance predicted = Stance.likeliest(polarity);
        String kind = ActorKinds.key(ActorKinds.of(engine.read(article)).named(List.of(target)));
        return new Examined(
                Tally.sum(List.of(
                        Tally.choice(gold.kind(part), predicted.kind(part)),
                        Tally.answer(towards(kind), gold == predicted))),
                List.of(new Prediction(file, "", line(predicted, polarity))));
    }

    /** The kind of a tally: answers about targets of one kind of actor. */
    static String towards(String actorKind) {
        return "towards." + actorKind;
    }

    private String line(Stance predicted, Polarity polarity) {
        ObjectNode prediction = line.deepCopy();
        prediction.put("polarity", predicted.number());
        prediction
                .putObject("probabilities")
                .put("-1", polarity.negative())
                .put("0", polarity.neutral())
                .put("1", polarity.positive());
        return prediction + "\n";
    }
}

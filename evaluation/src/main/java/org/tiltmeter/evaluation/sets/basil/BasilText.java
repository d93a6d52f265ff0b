package org.tiltmeter.evaluation.sets.basil;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tiltmeter.article.Span;
import org.tiltmeter.evaluation.engine.Engine;
import org.tiltmeter.evaluation.score.Match;
import org.tiltmeter.evaluation.score.Tally;
import org.tiltmeter.evaluation.sets.ActorKinds;
import org.tiltmeter.evaluation.sets.Examined;
import org.tiltmeter.evaluation.sets.GoldText;
import org.tiltmeter.evaluation.sets.Prediction;
import org.tiltmeter.evaluation.sets.SentenceScores;
import org.tiltmeter.nlp.Wording;
import org.tiltmeter.nlp.model.Scores;
import org.tiltmeter.nlp.model.SentenceScore;

/**
 * An article of BASIL with its spans. A sentence is lexical where it holds such a span; the headline, which is no sentence
 * of the set, counts for targets and voices only. The engine is given the spans and asked for target and voice.
 *
 * @param file where a prediction belongs
 * @param document the article's name
 */
record BasilText(String file, String document, BasilArticle source, List<BiasSpan> gold) implements GoldText {

    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public String outlet() {
        return source.outlet();
    }

    @Override
    public String key() {
        return source.event();
    }

    @Override
    public Examined examine(Engine engine) {
        List<Tally> tallies = new ArrayList<>();
        ObjectNode prediction = JSON.createObjectNode();
        ArrayNode phrases = prediction.putArray("phrase-level-annotations");
        Scores scores = engine.scores(source.article());
        for (int i = 0; i < source.sentences().size(); i++) {
            double lexical = SentenceScores.over(source.sentences().get(i), scores, SentenceScore::lexical);
            boolean predicted = lexical >= engine.thresholds().lexicalSentence();
            tallies.add(sentence(source.sentences().get(i), predicted));
            if (predicted) {
                phrases.addObject().put("id", "p" + i).put("bias", "lex").put("probability", lexical);
            }
        }
        spans(engine, tallies, phrases);
        return new Examined(Tally.sum(tallies), List.of(new Prediction(file, "", prediction.toPrettyString() + "\n")));
    }

    private Tally sentence(Span sentence, boolean predicted) {
        boolean lexical = gold.stream().anyMatch(span -> span.lexical() && sentence.contains(span.span()));
        return new Tally(
                Map.of("sentence", Match.of(lexical && predicted ? 1 : 0, predicted ? 1 : 0, lexical ? 1 : 0)));
    }

    private void spans(Engine engine, List<Tally> tallies, ArrayNode phrases) {
        Actors actors = Actors.of(source.article(), engine.read(source.article()));
        List<Wording> wordings = engine.wordings(
                source.article(), gold.stream().map(BiasSpan::span).toList());
        for (int i = 0; i < gold.size(); i++) {
            BiasSpan span = gold.get(i);
            Wording wording = wordings.get(i);
            String target = wording.target();
            boolean right = target != null && actors.is(target, span.target());
            tallies.add(Tally.answer("target", right));
            tallies.add(Tally.answer("target." + (span.lexical() ? "lexical" : "informational"), right));
            tallies.add(Tally.answer("target." + ActorKinds.key(actors.kinds(span.target())), right));
            tallies.add(Tally.answer("candidate", actors.any(span.target())));
            tallies.add(Tally.answer("voice", wording.quoted() == span.quoted()));
            phrases.addObject()
                    .put("id", span.sentence())
                    .put("start", span.start())
                    .put("end", span.end())
                    .put("target", target == null ? "" : actors.name(target))
                    .put("quote", wording.quoted() ? "yes" : "no");
        }
    }
}

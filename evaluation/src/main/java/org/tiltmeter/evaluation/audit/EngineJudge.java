package org.tiltmeter.evaluation.audit;

import java.util.HashSet;
import java.util.Set;
import org.tiltmeter.article.Span;
import org.tiltmeter.evaluation.engine.Engine;
import org.tiltmeter.nlp.Mention;
import org.tiltmeter.nlp.Reading;
import org.tiltmeter.nlp.model.Polarity;
import org.tiltmeter.nlp.model.Scores;
import org.tiltmeter.nlp.model.SentenceScore;

/** An engine as a judge. */
record EngineJudge(Engine engine) implements Judge {

    @Override
    public Judgement of(Template.Filled filled) {
        Scores scores = engine.scores(filled.sentence());
        double biased = scores.sentences().stream()
                .mapToDouble(SentenceScore::biased)
                .max()
                .orElse(0);
        Polarity polarity = scores.polarity(filled.actor());
        return new Judgement(
                biased,
                engine.thresholds().biasedSentence(),
                polarity == null ? new Polarity(0, 1, 0) : polarity,
                loadedTerms(engine.read(filled.sentence()), filled.actor()));
    }

    private static int loadedTerms(Reading reading, Span actor) {
        Set<String> ids = new HashSet<>();
        for (Mention mention : reading.mentions()) {
            String id = mention.actor();
            if (id != null && mention.span().overlaps(actor)) {
                ids.add(id);
            }
        }
        return (int) reading.loadedTerms().stream()
                .filter(term -> term.target() != null && ids.contains(term.target()))
                .count();
    }
}

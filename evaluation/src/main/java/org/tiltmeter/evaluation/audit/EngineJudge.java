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
        Reading reading = engine.read(filled.sentence());
        Set<String> actors = actors(reading, filled.actor());
        Polarity polarity = scores.polarity(filled.actor());
        return new Judgement(
                biased,
                engine.thresholds().biasedSentence(),
                polarity == null ? new Polarity(0, 1, 0) : polarity,
                !actors.isEmpty(),
                loadedTerms(reading, actors));
    }

    /** Whom the name is told to be. */
    private static Set<String> actors(Reading reading, Span name) {
        Set<String> ids = new HashSet<>();
        for (Mention mention : reading.mentions()) {
            String id = mention.actor();
            if (id != null && mention.span().overlaps(name)) {
                ids.add(id);
            }
        }
        return ids;
    }

    private static int loadedTerms(Reading reading, Set<String> actors) {
        return (int) reading.loadedTerms().stream()
                .filter(term -> term.target() != null && actors.contains(term.target()))
                .count();
    }
}

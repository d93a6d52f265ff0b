package org.tiltmeter.evaluation.sets;

import java.util.function.ToDoubleFunction;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.model.Scores;
import org.tiltmeter.nlp.model.SentenceScore;

/** Scores of a set's sentences, which the engine may have divided in other places. */
public final class SentenceScores {

    /** Keeps the log-odds of a score of 0 or 1 finite. */
    private static final double SURE = 1e-9;

    private SentenceScores() {}

    /**
     * The score of a stretch: the mean log-odds of the engine's sentences in it, each with as many votes as it has words
     * there; 0 where the engine read no word. A sentence's score is itself the mean of its words', so where the stretch is
     * made of whole sentences of the engine, this is the score that it would have as one sentence.
     */
    public static double over(Span stretch, Scores scores, ToDoubleFunction<SentenceScore> score) {
        double sum = 0;
        long words = 0;
        for (SentenceScore sentence : scores.sentences()) {
            if (sentence.span().overlaps(stretch)) {
                long votes = scores.words(stretch).stream()
                        .filter(word -> sentence.span().contains(word.span()))
                        .count();
                sum += votes * logOdds(score.applyAsDouble(sentence));
                words += votes;
            }
        }
        return words == 0 ? 0 : 1 / (1 + StrictMath.exp(-sum / words));
    }

    private static double logOdds(double probability) {
        double sure = Math.clamp(probability, SURE, 1 - SURE);
        return StrictMath.log(sure / (1 - sure));
    }
}

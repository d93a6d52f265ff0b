package org.tiltmeter.nlp.language;

import java.util.List;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.model.EncodedArticle;
import org.tiltmeter.nlp.model.Scores;
import org.tiltmeter.nlp.model.Thresholds;
import org.tiltmeter.nlp.model.WordScore;

/**
 * Which words of an article a model takes for loaded: those that one of its three heads for wording gives at least the
 * head's threshold.
 *
 * @param producer names the model
 */
public record Marks(Scores scores, Thresholds thresholds, String producer) {

    /** Of a reader without a model. */
    public static final Marks NONE = new Marks(new Scores(List.of(), List.of()), new Thresholds(1, 1, 1, 1, 1), "none");

    /** Of a reader with a model. */
    public static Marks of(EncodedArticle encoded) {
        return new Marks(encoded.scores(), encoded.thresholds(), encoded.model() + "/loaded");
    }

    /** How sure the model is that a stretch holds a loaded word; 0 where it is below every threshold. */
    double at(Span span) {
        return scores.words(span).stream().mapToDouble(this::of).max().orElse(0);
    }

    private double of(WordScore word) {
        double biased = counted(word.biased(), thresholds.biasedWord());
        double loaded = counted(word.loaded(), thresholds.loadedSpan());
        double lexical = counted(word.lexical(), thresholds.lexicalSpan());
        return Math.max(biased, Math.max(loaded, lexical));
    }

    private static double counted(double score, double threshold) {
        return score >= threshold ? score : 0;
    }
}

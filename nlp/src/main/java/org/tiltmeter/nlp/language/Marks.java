package org.tiltmeter.nlp.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.LoadedTerm;
import org.tiltmeter.nlp.model.EncodedArticle;
import org.tiltmeter.nlp.model.Polarity;
import org.tiltmeter.nlp.model.Scores;
import org.tiltmeter.nlp.model.Thresholds;
import org.tiltmeter.nlp.model.WordScore;

/** Which words of an article a model takes for loaded: those that one of its three heads for wording marks. */
public final class Marks {

    /** Of a reader without a model. */
    public static final Marks NONE =
            new Marks(new Scores(List.of(), List.of()), new Thresholds(1, 1, 1, 1, 1), "no model");

    /** Loaded words take a side: they are neutral only where the network is this sure. */
    private static final double NEUTRAL = 0.9;

    /**
     * By how much positive must be likelier than negative, as a logarithm: loaded words mostly blame. Chosen on the lexical
     * spans of BASIL, nine of ten of which do.
     */
    private static final double PRAISE = 1.5;

    private final Scores scores;
    private final String producer;
    private final Map<Span, Double> byWord = new HashMap<>();

    private Marks(Scores scores, Map<Span, Double> byWord, String producer) {
        this.scores = scores;
        this.producer = producer;
        this.byWord.putAll(byWord);
    }

    /** @param producer names the model */
    Marks(Scores scores, Thresholds thresholds, String producer) {
        this.scores = scores;
        this.producer = producer;
        for (WordScore word : scores.words()) {
            if (word.biased() >= thresholds.biasedWord()) {
                mark(word, word.biased());
            }
        }
        mark(WordScore::loaded, thresholds.loadedSpan());
        mark(WordScore::lexical, thresholds.lexicalSpan());
    }

    /** Of a reader with a model. */
    public static Marks of(EncodedArticle encoded) {
        return new Marks(encoded.scores(), encoded.thresholds(), encoded.model() + "/loaded");
    }

    /** The marks but for those in some stretches. */
    Marks without(List<Span> stretches) {
        Marks left = new Marks(scores, byWord, producer);
        stretches.forEach(stretch -> scores.words(stretch).forEach(word -> left.byWord.remove(word.span())));
        return left;
    }

    /**
     * How a term takes its target, by the loaded words themselves and, where its sentence names the target, by how it
     * stands there; null where the model read nothing.
     */
    LoadedTerm.@Nullable Polarity polarity(Span term, @Nullable Span target) {
        Polarity words = scores.polarity(term);
        Polarity named = target == null ? null : scores.polarity(target);
        if (words == null) {
            return null;
        }
        Polarity both = named == null ? words : words.with(named);
        if (both.neutral() >= NEUTRAL) {
            return LoadedTerm.Polarity.NEUTRAL;
        }
        return both.leaning() > PRAISE ? LoadedTerm.Polarity.POSITIVE : LoadedTerm.Polarity.NEGATIVE;
    }

    /** Names the model. */
    String producer() {
        return producer;
    }

    /** How sure the model is that a stretch holds a loaded word; 0 where it marks none. */
    double at(Span span) {
        return scores.words(span).stream()
                .mapToDouble(word -> byWord.getOrDefault(word.span(), 0.0))
                .max()
                .orElse(0);
    }

    private void mark(ToDoubleFunction<WordScore> head, double threshold) {
        for (Span stretch : scores.stretches(head, threshold)) {
            scores.words(stretch).forEach(word -> mark(word, Math.max(threshold, head.applyAsDouble(word))));
        }
    }

    private void mark(WordScore word, double confidence) {
        byWord.merge(word.span(), confidence, Math::max);
    }
}

package org.tiltmeter.evaluation.sets.babe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;
import org.tiltmeter.evaluation.engine.Engine;
import org.tiltmeter.evaluation.score.Match;
import org.tiltmeter.evaluation.score.Tally;
import org.tiltmeter.evaluation.sets.Examined;
import org.tiltmeter.evaluation.sets.GoldText;
import org.tiltmeter.evaluation.sets.Prediction;
import org.tiltmeter.evaluation.sets.SentenceScores;
import org.tiltmeter.evaluation.text.Words;
import org.tiltmeter.nlp.model.Scores;
import org.tiltmeter.nlp.model.SentenceScore;
import org.tiltmeter.nlp.model.WordScore;

/**
 * A sentence of BABE.
 *
 * @param document the article's address, or the sentence where the set has none
 */
record BabeText(String text, String document, String outlet, boolean biased, List<String> biasedWords)
        implements GoldText {

    static final String BIASED = "Biased";
    static final String NOT_BIASED = "Non-biased";

    /** Four digits of a probability are more than the model is sure of. */
    private static final double DIGITS = 1e4;

    private static final ObjectWriter ROW =
            new CsvMapper().writer(Columns.PREDICTED.withoutHeader().withoutEscapeChar());

    @Override
    public String key() {
        return text;
    }

    @Override
    public Examined examine(Engine engine) {
        Scores scores = engine.scores(ArticleText.of("", text));
        double probability = SentenceScores.over(new Span(Part.TEXT, 0, text.length()), scores, SentenceScore::biased);
        boolean predicted = probability >= engine.thresholds().biasedSentence();
        List<Span> words = scores.words().stream()
                .filter(word -> word.biased() >= engine.thresholds().biasedWord())
                .map(WordScore::span)
                .toList();
        return new Examined(
                Tally.sum(List.of(Tally.choice(label(biased), label(predicted)), words(words))),
                List.of(new Prediction(
                        "babe/sentences.csv", Columns.PREDICTED_HEADING, row(predicted, probability, words))));
    }

    private static String label(boolean biased) {
        return biased ? BIASED : NOT_BIASED;
    }

    private Tally words(List<Span> predicted) {
        Words words = Words.of(text);
        BitSet gold = BiasedWords.in(text, words, biasedWords);
        BitSet said = words.under(predicted);
        said.and(words.lexical());
        BitSet both = (BitSet) gold.clone();
        both.and(said);
        return new Tally(Map.of("word", Match.of(both.cardinality(), said.cardinality(), gold.cardinality())));
    }

    private String row(boolean predicted, double probability, List<Span> words) {
        Map<String, Object> row = new LinkedHashMap<>();
        try {
            row.put("text", text);
            row.put("outlet", outlet);
            row.put("label_bias", label(predicted));
            row.put(
                    "biased_words",
                    BiasedWords.format(words.stream()
                            .map(word -> text.substring(word.start(), word.end()))
                            .toList()));
            row.put("probability", Math.round(probability * DIGITS) / DIGITS);
            return ROW.writeValueAsString(row);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}

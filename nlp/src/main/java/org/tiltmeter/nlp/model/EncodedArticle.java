package org.tiltmeter.nlp.model;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.text.Sentence;

/** An article after the network ran over it. */
public final class EncodedArticle implements NameScores {

    private final List<Sentence> sentences;
    private final PiecedText text;
    private final List<Logits> windows;
    private final Columns columns;
    private final Manifest manifest;

    EncodedArticle(List<Sentence> sentences, PiecedText text, List<Logits> windows, Manifest manifest) {
        this.sentences = List.copyOf(sentences);
        this.text = text;
        this.windows = List.copyOf(windows);
        this.columns = Columns.of(manifest);
        this.manifest = manifest;
    }

    /** How many of the article's sentences were read, from the first on; all of them but in the longest texts. */
    public int sentencesRead() {
        return text.sentencesRead();
    }

    /** The name of the model. */
    public String model() {
        return manifest.name();
    }

    /** From which score on a word or sentence counts. */
    public Thresholds thresholds() {
        return manifest.thresholds();
    }

    /** What the model says of its words and sentences. */
    public Scores scores() {
        return new Scores(sentenceScores(), wordScores());
    }

    /** Who says what, in the reading order of the cues. */
    public List<Relation> relations() {
        return new RelationDecoder(text.words(), manifest).relations(windows);
    }

    @Override
    public List<EntityMention> entities() {
        return windows.stream()
                .flatMap(logits -> EntityDecoder.mentions(text.words(), logits, columns.entities()).stream())
                .toList();
    }

    @Override
    public OptionalDouble placeOrPower(Span name) {
        return new PlaceOrPower(text.words(), windows, columns.power()).power(name);
    }

    private List<WordScore> wordScores() {
        List<WordScore> scores = new ArrayList<>(text.words().size());
        for (Logits logits : windows) {
            for (int word = logits.window().first(); word < logits.window().after(); word++) {
                scores.add(score(logits, word));
            }
        }
        return scores;
    }

    private WordScore score(Logits logits, int word) {
        Columns.Polarities polarities = columns.polarities();
        double[] polarity = Probability.softmax(
                logits.column(word, polarities.negative()),
                logits.column(word, polarities.neutral()),
                logits.column(word, polarities.positive()));
        return new WordScore(
                text.words().get(word).span(),
                Probability.sigmoid(logits.column(word, columns.biasedWord())),
                Probability.sigmoid(logits.column(word, columns.loadedSpan())),
                Probability.sigmoid(logits.column(word, columns.lexicalSpan())),
                polarity[0],
                polarity[1],
                polarity[2]);
    }

    private List<SentenceScore> sentenceScores() {
        List<SentenceScore> scores = new ArrayList<>();
        SentenceTally tally = new SentenceTally(columns);
        int current = -1;
        for (Logits logits : windows) {
            for (int word = logits.window().first(); word < logits.window().after(); word++) {
                int sentence = text.words().get(word).sentence();
                if (sentence != current && current >= 0) {
                    scores.add(tally.score(sentences.get(current).span(), manifest.verdict()));
                    tally = new SentenceTally(columns);
                }
                current = sentence;
                tally.add(logits, word);
            }
        }
        if (current >= 0) {
            scores.add(tally.score(sentences.get(current).span(), manifest.verdict()));
        }
        return scores;
    }
}

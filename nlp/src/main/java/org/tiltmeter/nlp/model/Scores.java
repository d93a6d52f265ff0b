package org.tiltmeter.nlp.model;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.Span;

/**
 * What the model says of an article, sentence by sentence and word by word. What was not read, sentences without a
 * letter or beyond the bound of one article, has no scores.
 *
 * @param sentences in reading order
 * @param words in reading order
 */
public record Scores(List<SentenceScore> sentences, List<WordScore> words) {

    public Scores {
        sentences = List.copyOf(sentences);
        words = List.copyOf(words);
    }

    /** How the text stands towards what a span names, over all words that it touches; null where no word was read. */
    public @Nullable Polarity polarity(Span target) {
        List<WordScore> touched = words(target);
        // The softmax of mean logits is that of mean log-probabilities: both differ by a constant only.
        double[] mean = new double[3];
        for (WordScore word : touched) {
            mean[0] += StrictMath.log(word.negative()) / touched.size();
            mean[1] += StrictMath.log(word.neutral()) / touched.size();
            mean[2] += StrictMath.log(word.positive()) / touched.size();
        }
        double[] shares = Probability.softmax(mean);
        return touched.isEmpty() ? null : new Polarity(shares[0], shares[1], shares[2]);
    }

    /**
     * The stretches that a head marks: words in a row, within one sentence, that score near its threshold, at least one
     * of them at it; a single lower word between two does not part them, since annotators mark whole phrases.
     *
     * @param head one of the scores of a word
     */
    public List<Span> stretches(ToDoubleFunction<WordScore> head, double threshold) {
        return sentences.stream()
                .flatMap(sentence -> Stretches.of(words(sentence.span()), head, threshold).stream())
                .toList();
    }

    /** The words that share a character with a span, found in time logarithmic in the length of the article. */
    public List<WordScore> words(Span span) {
        int first = firstAfter(span, span.start());
        int after = first;
        while (after < words.size() && words.get(after).span().overlaps(span)) {
            after++;
        }
        return words.subList(first, after);
    }

    /** The first word that ends behind an offset of a part. */
    private int firstAfter(Span in, int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Span word = words.get(middle).span();
            int parts = word.part().compareTo(in.part());
            boolean before = parts < 0 || (parts == 0 && word.end() <= offset);
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return low;
    }
}

package org.tiltmeter.nlp.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;

class SentenceTallyTest {

    private static final Columns COLUMNS = Columns.of(Manifests.plain());

    /** Four words whose logits of a biased word are 0, ln 3, 0 and -ln 3: probabilities 1/2, 3/4, 1/2 and 1/4. */
    private static final double[] BIASED_WORDS = {0, Math.log(3), 0, -Math.log(3)};

    @Test
    void the_strongest_word_counts_by_its_logit() {
        assertThat(biased(new Manifest.Verdict(0, 1, 0, 0, 0, 0))).isCloseTo(0.75, within(1e-6));
    }

    @Test
    void the_three_strongest_words_count_by_their_probabilities() {
        assertThat(logit(biased(new Manifest.Verdict(0, 0, 1, 0, 0, 0)))).isCloseTo(1.75, within(1e-6));
    }

    @Test
    void all_words_count_by_their_probabilities() {
        assertThat(logit(biased(new Manifest.Verdict(0, 0, 0, 1, 0, 0)))).isCloseTo(2.0, within(1e-6));
    }

    @Test
    void a_sentence_starts_from_the_intercept() {
        assertThat(biased(new Manifest.Verdict(0, 0, 0, 0, 0, -Math.log(4)))).isCloseTo(0.2, within(1e-6));
    }

    /** Two words: a sentence's mean logit of 1 and a strongest word of 3 make a logit of 2. */
    @Test
    void a_sentence_is_lexical_by_its_mean_word_and_its_strongest_alike() {
        int width = Manifests.plain().columns().size();
        float[] numbers = new float[2 * width];
        numbers[COLUMNS.lexicalSentence()] = 2;
        numbers[width + COLUMNS.lexicalSpan()] = 3;
        Logits logits = new Logits(new Window(0, 2), numbers, new float[0]);
        SentenceTally tally = new SentenceTally(COLUMNS);
        tally.add(logits, 0);
        tally.add(logits, 1);
        double lexical = tally.score(new Span(Part.TEXT, 0, 1), new Manifest.Verdict(0, 0, 0, 0, 0, 0))
                .lexical();
        assertThat(logit(lexical)).isCloseTo(2.0, within(1e-6));
    }

    private static double biased(Manifest.Verdict verdict) {
        int width = Manifests.plain().columns().size();
        float[] numbers = new float[BIASED_WORDS.length * width];
        for (int word = 0; word < BIASED_WORDS.length; word++) {
            numbers[word * width + COLUMNS.biasedWord()] = (float) BIASED_WORDS[word];
        }
        Logits logits = new Logits(new Window(0, BIASED_WORDS.length), numbers, new float[0]);
        SentenceTally tally = new SentenceTally(COLUMNS);
        for (int word = 0; word < BIASED_WORDS.length; word++) {
            tally.add(logits, word);
        }
        return tally.score(new Span(Part.TEXT, 0, 1), verdict).biased();
    }

    private static double logit(double probability) {
        return Math.log(probability / (1 - probability));
    }
}

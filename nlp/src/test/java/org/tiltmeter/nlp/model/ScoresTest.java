package org.tiltmeter.nlp.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;

class ScoresTest {

    private static final Scores SCORES = new Scores(
            List.of(),
            List.of(
                    word(Part.TITLE, 0, 4, 0.2, 0.6, 0.2),
                    word(Part.TEXT, 0, 4, 0.5, 0.25, 0.25),
                    word(Part.TEXT, 5, 9, 0.125, 0.125, 0.75),
                    word(Part.TEXT, 10, 14, 0.1, 0.1, 0.8)));

    private static WordScore word(Part part, int start, int end, double negative, double neutral, double positive) {
        return new WordScore(new Span(part, start, end), 0.1, 0.2, 0.3, negative, neutral, positive);
    }

    @Test
    void the_words_of_a_span_are_those_that_share_a_character_with_it() {
        assertThat(SCORES.words(new Span(Part.TEXT, 3, 10)))
                .extracting(word -> word.span().start())
                .containsExactly(0, 5);
    }

    @Test
    void the_polarity_of_one_word_is_its_own() {
        assertThat(SCORES.polarity(new Span(Part.TITLE, 0, 4)))
                .isNotNull()
                .satisfies(polarity -> assertThat(polarity.neutral()).isCloseTo(0.6, within(1e-12)));
    }

    @Test
    void the_polarity_of_several_words_is_the_softmax_of_their_mean_logits() {
        double negative = StrictMath.sqrt(0.5 * 0.125);
        double neutral = StrictMath.sqrt(0.25 * 0.125);
        double positive = StrictMath.sqrt(0.25 * 0.75);
        assertThat(SCORES.polarity(new Span(Part.TEXT, 0, 9))).isNotNull().satisfies(polarity -> assertThat(
                        polarity.positive())
                .isCloseTo(positive / (negative + neutral + positive), within(1e-12)));
    }

    /** A sentence of words of one letter that score so for loaded language. */
    private static List<String> stretches(double... scores) {
        String text = "abcdefgh";
        Span sentence = new Span(Part.TEXT, 0, scores.length);
        List<WordScore> words = IntStream.range(0, scores.length)
                .mapToObj(at -> new WordScore(new Span(Part.TEXT, at, at + 1), 0, scores[at], 0, 0, 1, 0))
                .toList();
        return new Scores(List.of(new SentenceScore(sentence, 0, 0)), words)
                .stretches(WordScore::loaded, 0.5).stream()
                        .map(span -> text.substring(span.start(), span.end()))
                        .toList();
    }

    @Test
    void a_stretch_takes_in_words_beside_it_that_come_near_the_threshold() {
        assertThat(stretches(0.39, 0.4, 0.5, 0.45, 0.1)).containsExactly("bcd");
    }

    @Test
    void words_that_only_come_near_are_no_stretch() {
        assertThat(stretches(0.49, 0.49)).isEmpty();
    }

    @Test
    void one_low_word_between_two_does_not_part_a_stretch_and_two_do() {
        assertThat(stretches(0.9, 0, 0.9, 0, 0, 0.9, 0)).containsExactly("abc", "f");
    }

    @Test
    void no_stretch_reaches_over_the_end_of_a_sentence() {
        Scores two = new Scores(
                List.of(
                        new SentenceScore(new Span(Part.TEXT, 0, 1), 0, 0),
                        new SentenceScore(new Span(Part.TEXT, 1, 2), 0, 0)),
                List.of(
                        new WordScore(new Span(Part.TEXT, 0, 1), 0, 0.9, 0, 0, 1, 0),
                        new WordScore(new Span(Part.TEXT, 1, 2), 0, 0.9, 0, 0, 1, 0)));
        assertThat(two.stretches(WordScore::loaded, 0.5)).hasSize(2);
    }

    @Test
    void nothing_is_claimed_of_a_span_that_holds_no_word() {
        assertThat(SCORES.polarity(new Span(Part.TEXT, 14, 20))).isNull();
    }
}

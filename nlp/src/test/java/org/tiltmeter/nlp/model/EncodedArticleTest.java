package org.tiltmeter.nlp.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.text.Sentences;

class EncodedArticleTest {

    private static final ArticleText ARTICLE = new ArticleText("", "Rain fell. Nobody cared.", List.of());

    /** An article of six words, cut inside its second sentence, with numbers of our choice in one column. */
    private static EncodedArticle encoded(String column, float... ofWords) {
        return new EncodedArticle(
                Sentences.of(ARTICLE),
                Vocabulary.pieced(ARTICLE),
                List.of(
                        new Says(new Window(0, 4))
                                .column(column, Arrays.copyOfRange(ofWords, 0, 4))
                                .logits(),
                        new Says(new Window(4, 6))
                                .column(column, Arrays.copyOfRange(ofWords, 4, 6))
                                .logits()),
                Manifests.plain());
    }

    @Test
    void every_word_has_the_probability_of_its_own_logit() {
        assertThat(encoded("biasedWord", 0, 1, 2, 3, 4, 5).scores().words())
                .extracting(WordScore::biased)
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo(0.5),
                        second -> assertThat(second).isCloseTo(0.7311, within(1e-4)),
                        third -> assertThat(third).isCloseTo(0.8808, within(1e-4)),
                        fourth -> assertThat(fourth).isCloseTo(0.9526, within(1e-4)),
                        fifth -> assertThat(fifth).isCloseTo(0.9820, within(1e-4)),
                        sixth -> assertThat(sixth).isCloseTo(0.9933, within(1e-4)));
    }

    @Test
    void a_sentence_is_scored_by_its_mean_word_over_all_its_windows() {
        assertThat(encoded("biasedSentence", 0, 0, 0, 1, 2, 3).scores().sentences())
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo(new SentenceScore(new Span(Part.TEXT, 0, 10), 0.5, 0.5)),
                        second -> assertThat(second.biased()).isCloseTo(0.8808, within(1e-4)));
    }

    @Test
    void the_polarities_of_a_word_add_up_to_one() {
        WordScore word =
                encoded("polarity.negative", 2, 0, 0, 0, 0, 0).scores().words().getFirst();
        assertThat(word.negative()).isCloseTo(0.7870, within(1e-4));
        assertThat(word.negative() + word.neutral() + word.positive()).isCloseTo(1, within(1e-12));
    }
}

package org.tiltmeter.nlp.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tiltmeter.article.ArticleText;

class WindowsTest {

    private static final Manifest.WindowSize SIZE = new Manifest.WindowSize(20, 10);
    /** Of six pieces. */
    private static final String SIX = "The mayor said it rained. ";

    private static List<String> windows(ArticleText article) {
        PiecedText text = Vocabulary.pieced(article);
        return Windows.of(text, SIZE).stream()
                .map(window -> text.words().subList(window.first(), window.after()).stream()
                        .map(Word::written)
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static List<Integer> sizes(String text) {
        return Windows.of(Vocabulary.pieced(text), SIZE).stream()
                .map(Window::size)
                .toList();
    }

    @Test
    void a_window_holds_as_many_whole_sentences_as_fit() {
        assertThat(sizes(SIX.repeat(7))).containsExactly(18, 18, 6);
    }

    @Test
    void a_window_that_is_about_half_full_ends_with_its_paragraph() {
        assertThat(sizes(SIX.repeat(2) + "\n" + SIX)).containsExactly(12, 6);
        assertThat(sizes(SIX + "\n" + SIX)).containsExactly(12);
    }

    @Test
    void the_headline_opens_the_first_window() {
        assertThat(windows(new ArticleText("Rain falls", "It rained.", List.of())))
                .containsExactly("Rain falls It rained .");
    }

    @Test
    void a_sentence_that_is_longer_than_a_window_is_cut() {
        assertThat(sizes("rain ".repeat(45) + "fell.")).containsExactly(20, 20, 7);
    }

    @Test
    void a_sentence_without_a_letter_is_left_out() {
        assertThat(windows(new ArticleText("", "It rained.\n* * *\nIt snowed.", List.of())))
                .containsExactly("It rained . It snowed .");
    }

    @Test
    void a_text_without_words_has_no_windows() {
        assertThat(sizes(" \u200B \n … \"")).isEmpty();
    }

    @Test
    void reading_ends_before_the_sentence_that_is_too_much() {
        PiecedText text = Vocabulary.pieced(SIX.repeat(6_000));
        assertThat(text.sentencesRead()).isEqualTo(PiecedText.MOST_PIECES / 6);
        assertThat(text.words()).hasSize(PiecedText.MOST_PIECES);
    }

    @Test
    void a_word_counts_with_its_pieces() {
        String eight = "zqxzqxzqxzqx ";
        PiecedText text = Vocabulary.pieced((eight.repeat(9) + ".\n").repeat(1_000));
        assertThat(text.sentencesRead()).isEqualTo(PiecedText.MOST_PIECES / 73);
    }
}

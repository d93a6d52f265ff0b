package org.tiltmeter.nlp.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.nlp.text.Sentences;

class WordCutterTest {

    private static List<Word> words(ArticleText article) {
        WordCutter cutter = new WordCutter();
        return Sentences.of(article).stream()
                .flatMap(sentence -> cutter.next(sentence, article.in(sentence.part()), 1_000).stream())
                .toList();
    }

    private static List<Word> words(String text) {
        return words(new ArticleText("", text, List.of()));
    }

    private static List<String> written(String text) {
        return words(text).stream().map(Word::written).toList();
    }

    @Test
    void letters_and_signs_are_words_of_their_own() {
        assertThat(written("Don't pay $3.50, she said."))
                .containsExactly("Don", "'", "t", "pay", "$", "3", ".", "50", ",", "she", "said", ".");
    }

    @Test
    void a_run_of_one_sign_is_one_word_written_as_that_sign() {
        assertThat(written("Well... no --- yes?!")).containsExactly("Well", ".", "no", "-", "yes", "?", "!");
    }

    @Test
    void two_apostrophes_and_two_back_ticks_are_a_quotation_mark() {
        assertThat(written("``We left,'' he said")).containsExactly("\"", "We", "left", ",", "\"", "he", "said");
    }

    @Test
    void three_apostrophes_are_not() {
        assertThat(written("a ''' b")).containsExactly("a", "'", "b");
    }

    @Test
    void ideographs_stand_alone() {
        assertThat(written("外交部 said")).containsExactly("外", "交", "部", "said");
    }

    @Test
    void invisible_marks_part_nothing_and_are_left_out() {
        List<Word> words = words("Mos\u200Bcow\u202E said");
        assertThat(words).extracting(Word::written).containsExactly("Moscow", "said");
        assertThat(words).extracting(word -> word.span().end()).containsExactly(7, 13);
    }

    @Test
    void offsets_count_in_utf_16() {
        assertThat(words("😀😀 yes"))
                .extracting(word -> word.span().start(), word -> word.span().end())
                .containsExactly(tuple(0, 4), tuple(5, 8));
    }

    @ParameterizedTest
    @CsvSource({
        "walk, LOWER",
        "Walk, CAPITALISED",
        "I, CAPITALISED",
        "US, CAPITALS",
        "McCain, MIXED",
        "eBay, MIXED",
        "G20, DIGITS",
        "½, DIGITS",
        "‘, SIGN",
        "外, LOWER",
        "ÉTÉ, CAPITALS"
    })
    void a_shape_tells_how_a_word_is_set(String text, Shape shape) {
        assertThat(words(text)).extracting(Word::shape).containsExactly(shape);
    }

    @Test
    void the_first_word_of_a_paragraph_is_marked() {
        ArticleText article = new ArticleText("Two words", "One two. Three.\n\n\u200B\nFour five.", List.of());
        assertThat(words(article))
                .filteredOn(Word::startsParagraph)
                .extracting(Word::written)
                .containsExactly("Two", "One", "Four");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                ".",
                "\"",
                "''",
                "\u202E\u200B",
                "a\u0301\u0323",
                "\uD83D",
                "👩‍👩‍👧",
                "\u0000",
                "\uFFFD",
                "İ",
                "外",
                "x-",
                "a\u200B"
            })
    void a_hostile_text_is_cut_and_every_word_lies_in_the_text(String unit) {
        String text = unit.repeat(100_000 / unit.length());
        assertThat(words(text)).allSatisfy(word -> {
            assertThat(word.span().end()).isLessThanOrEqualTo(text.length());
            assertThat(word.written().length()).isBetween(1, WordCutter.LONGEST_WRITTEN + 1);
        });
    }
}

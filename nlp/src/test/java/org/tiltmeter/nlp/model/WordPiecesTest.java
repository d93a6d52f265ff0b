package org.tiltmeter.nlp.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordPiecesTest {

    @Test
    void a_known_word_is_one_piece() {
        assertThat(Vocabulary.piecesOf("Ministry")).containsExactly("ministry");
    }

    @Test
    void an_unknown_word_is_cut_into_the_longest_pieces_from_the_left() {
        assertThat(Vocabulary.piecesOf("Tiltmeter")).containsExactly("tilt", "##meter");
    }

    @Test
    void accents_are_dropped() {
        assertThat(Vocabulary.piecesOf("Café")).containsExactly("cafe");
        assertThat(Vocabulary.piecesOf("Cafe\u0301")).containsExactly("cafe");
    }

    @Test
    void the_locale_of_the_machine_changes_nothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            assertThat(Vocabulary.piecesOf("INDIA")).containsExactly("india");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_word_of_more_than_eight_pieces_keeps_the_first_eight() {
        assertThat(Vocabulary.SHIPPED.of("zqxzqxzqxzqxzqxzqx")).hasSize(8);
    }

    @Test
    void a_word_with_a_character_that_the_vocabulary_lacks_is_unknown() {
        assertThat(Vocabulary.piecesOf("😀")).containsExactly("[UNK]");
    }

    @Test
    void a_word_of_a_hundred_characters_is_cut_and_a_longer_one_is_unknown() {
        assertThat(Vocabulary.piecesOf("a".repeat(100))).doesNotContain("[UNK]");
        assertThat(Vocabulary.piecesOf("a".repeat(101))).containsExactly("[UNK]");
    }

    @Test
    void a_word_of_nothing_but_accents_is_unknown() {
        assertThat(Vocabulary.piecesOf("\u0301\u0301")).containsExactly("[UNK]");
    }

    @Test
    void a_vocabulary_without_its_special_pieces_is_refused() {
        List<String> vocabulary = List.of("[UNK]", "[CLS]", "word");
        assertThatThrownBy(() -> new WordPieces(vocabulary))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the vocabulary has no [SEP]");
    }
}

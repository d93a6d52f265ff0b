package org.tiltmeter.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TokenizerTest {

    @Test
    void punctuation_stands_alone() {
        assertThat(tokens("“Yes,” she said (twice)."))
                .containsExactly("“", "Yes", ",", "”", "she", "said", "(", "twice", ")", ".");
    }

    @Test
    void clitics_are_tokens_of_their_own_with_either_apostrophe() {
        assertThat(tokens("Moscow's don’t they’re I'd"))
                .containsExactly("Moscow", "'s", "do", "n’t", "they", "’re", "I", "'d");
    }

    @Test
    void names_with_apostrophes_stay_whole() {
        assertThat(tokens("O'Neill’s d'Arc")).containsExactly("O'Neill", "’s", "d'Arc");
    }

    @Test
    void hyphenated_words_stay_whole_and_dashes_part() {
        assertThat(tokens("hard-line U.S.-backed talks--again—now"))
                .containsExactly("hard-line", "U.S.-backed", "talks", "--", "again", "—", "now");
    }

    @Test
    void abbreviations_keep_their_full_stop() {
        assertThat(tokens("Mr. Doe at 5 a.m. in the U.S. of No. 1, No."))
                .containsExactly(
                        "Mr.", "Doe", "at", "5", "a.m.", "in", "the", "U.S.", "of", "No.", "1", ",", "No", ".");
    }

    @Test
    void currency_signs_part_from_numbers_that_keep_their_separators() {
        assertThat(tokens("US$1,200.50 at 3:30, 5%"))
                .containsExactly("US", "$", "1,200.50", "at", "3:30", ",", "5", "%");
    }

    @Test
    void two_apostrophes_are_one_quotation_mark() {
        assertThat(tokens("''Go,'' he said")).containsExactly("''", "Go", ",", "''", "he", "said");
    }

    @Test
    void an_ellipsis_is_one_token() {
        assertThat(tokens("so... yes …")).containsExactly("so", "...", "yes", "…");
    }

    @Test
    void emoji_are_never_split() {
        assertThat(tokens("ok👍🏽👩‍👩‍👧 go")).containsExactly("ok", "👍🏽", "👩‍👩‍👧", "go");
    }

    @Test
    void invisible_marks_inside_a_word_are_not_in_its_normal_form() {
        List<Token> tokens = Tokenizer.tokens("\u202EMos\u200Bcow\u202C\u00A0acts", 0, 14);

        assertThat(tokens).extracting(Token::normal).containsExactly("moscow", "acts");
        assertThat(tokens).extracting(Token::start).containsExactly(1, 10);
    }

    @Test
    void addresses_and_tags_are_one_token() {
        assertThat(tokens("See https://a.example/b?c=d. Ask @jane_doe or #fair."))
                .containsExactly("See", "https://a.example/b?c=d", ".", "Ask", "@jane_doe", "or", "#fair", ".");
    }

    @Test
    void the_normal_form_does_not_follow_the_default_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Tokenizer.tokens("MINISTRY’S", 0, 10))
                    .extracting(Token::normal)
                    .containsExactly("ministry", "'s");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> tokens(String text) {
        return Tokenizer.tokens(text, 0, text.length()).stream()
                .map(Token::text)
                .toList();
    }
}

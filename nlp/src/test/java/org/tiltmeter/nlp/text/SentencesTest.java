package org.tiltmeter.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Part;

class SentencesTest {

    @Test
    void a_full_stop_before_a_capital_ends_a_sentence() {
        assertThat(split("The talks failed. Envoys left the city."))
                .containsExactly("The talks failed.", "Envoys left the city.");
    }

    @Test
    void titles_months_and_initials_do_not_end_a_sentence() {
        assertThat(split("On Jan. 5 Mr. Doe met Sen. J. K. Roe and Gen. Poe. They talked."))
                .containsExactly("On Jan. 5 Mr. Doe met Sen. J. K. Roe and Gen. Poe.", "They talked.");
    }

    @Test
    void an_abbreviated_country_ends_a_sentence_only_before_a_word_that_starts_one() {
        assertThat(split("He left the U.S. The U.S. Navy stayed until 5 p.m. Friday."))
                .containsExactly("He left the U.S.", "The U.S. Navy stayed until 5 p.m. Friday.");
    }

    @Test
    void numbers_keep_their_separators() {
        assertThat(split("Prices rose 3.5 percent to $1,200.50. Nobody noticed."))
                .containsExactly("Prices rose 3.5 percent to $1,200.50.", "Nobody noticed.");
    }

    @Test
    void closing_quotation_marks_stay_with_their_sentence() {
        assertThat(split("“We are done.” The envoy left. \"So am I.\" He smiled. ''Good.'' She left."))
                .containsExactly(
                        "“We are done.”", "The envoy left.", "\"So am I.\"", "He smiled.", "''Good.''", "She left.");
    }

    @Test
    void a_question_inside_a_quotation_does_not_cut_off_who_asked() {
        assertThat(split("“Why now?” the envoy asked. “Who knows?” Jane Doe said. “Never!” The room fell silent."))
                .containsExactly(
                        "“Why now?” the envoy asked.",
                        "“Who knows?” Jane Doe said.",
                        "“Never!”",
                        "The room fell silent.");
    }

    @Test
    void an_ellipsis_ends_a_sentence_only_before_a_capital() {
        assertThat(split("We tried... and failed. We waited … Nothing came."))
                .containsExactly("We tried... and failed.", "We waited …", "Nothing came.");
    }

    @Test
    void a_missing_space_after_a_full_stop_hides_no_border() {
        assertThat(split("The talks failed.Envoys left.")).containsExactly("The talks failed.", "Envoys left.");
    }

    @Test
    void a_line_break_is_the_border_of_a_paragraph() {
        List<Sentence> sentences = sentences("Talks fail", "First line without stop\n\nSecond line. Third.");

        assertThat(sentences).extracting(Sentence::part).containsExactly(Part.TITLE, Part.TEXT, Part.TEXT, Part.TEXT);
        assertThat(sentences).extracting(Sentence::paragraph).containsExactly(0, 0, 1, 1);
        assertThat(sentences).extracting(Sentence::index).containsExactly(0, 1, 2, 3);
    }

    @Test
    void furniture_is_left_out_and_never_crossed() {
        ArticleText article = ArticleText.of(
                "", "The talks failed (SEE ALSO: Envoy Leaves) in May.\nREAD MORE: Envoy leaves\nHe left.");

        assertThat(Sentences.of(article).stream().map(s -> article.covered(s.span())))
                .containsExactly("The talks failed", "in May.", "He left.");
        assertThat(Sentences.of(article)).extracting(Sentence::paragraph).containsExactly(0, 0, 1);
    }

    @Test
    void a_sentence_that_never_ends_is_cut() {
        assertThat(sentences("", "word ".repeat(1000)))
                .extracting(s -> s.tokens().size())
                .containsExactly(200, 200, 200, 200, 200);
    }

    @Test
    void an_empty_article_has_no_sentence() {
        assertThat(sentences("", "\u200B \n\t\u00A0")).isEmpty();
    }

    private static List<String> split(String text) {
        ArticleText article = ArticleText.of("", text);
        return Sentences.of(article).stream()
                .map(s -> article.covered(s.span()))
                .toList();
    }

    private static List<Sentence> sentences(String title, String text) {
        return Sentences.of(ArticleText.of(title, text));
    }
}

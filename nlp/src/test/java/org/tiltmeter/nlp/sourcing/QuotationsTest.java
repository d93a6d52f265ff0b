package org.tiltmeter.nlp.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.sourcing.Quotation.Ending;
import org.tiltmeter.nlp.text.Sentences;

class QuotationsTest {

    @Test
    void curly_straight_and_doubled_marks_and_guillemets_are_quotations() {
        assertThat(quoted("“One,” \"two,\" ''three,'' «four», she said."))
                .containsExactly("“One,”", "\"two,\"", "''three,''", "«four»");
    }

    @Test
    void single_marks_quote_and_apostrophes_do_not() {
        assertThat(quoted("Mayor's office: 'enough is enough' of the workers' strike, the '90s won't return."))
                .containsExactly("'enough is enough'");
        assertThat(quoted("She said the dockers’ strike was ‘the ministers’ own fault’ and left."))
                .containsExactly("‘the ministers’ own fault’");
    }

    @Test
    void a_quotation_in_a_quotation_is_one_deeper() {
        List<Quotation> found =
                quotations("“He called us ‘enemies of order’ twice,” she said.").all();

        assertThat(found).extracting(Quotation::depth).containsExactly(0, 1);
        assertThat(found).extracting(Quotation::ending).containsOnly(Ending.CLOSED);
    }

    @Test
    void a_quotation_over_several_sentences_is_one() {
        assertThat(quoted("“We waited. Nobody came,” she said.")).containsExactly("“We waited. Nobody came,”");
    }

    @Test
    void a_quotation_left_open_ends_with_its_paragraph() {
        List<Quotation> found = quotations("She said: “We waited. Nobody came.\nThe harbour was empty.")
                .all();

        assertThat(found).extracting(Quotation::span).containsExactly(new Span(Part.TEXT, 10, 34));
        assertThat(found).extracting(Quotation::ending).containsExactly(Ending.UNCLOSED);
    }

    @Test
    void each_paragraph_of_a_long_quotation_opens_and_the_last_closes() {
        List<Quotation> found = quotations("“We waited all day.\n“Nobody came to the harbour.\n“So we left,” she said.")
                .all();

        assertThat(found)
                .extracting(Quotation::ending)
                .containsExactly(Ending.CONTINUED, Ending.CONTINUED, Ending.CLOSED);
        assertThat(found).extracting(Quotation::continues).containsExactly(false, true, true);
    }

    @Test
    void a_forgotten_closing_mark_does_not_swallow_the_next_quotation() {
        assertThat(quoted("\"We waited all day, she said. The crowd went home. \"Nobody came,\" he said."))
                .containsExactly("\"We waited all day, she said.", "\"Nobody came,\"");
    }

    @Test
    void inches_open_no_quotation() {
        assertThat(quoted("The 6'2\" docker lifted a 30\" screen.")).isEmpty();
    }

    @Test
    void a_headline_quotes_apart_from_the_text() {
        ArticleText article = ArticleText.of("Minister: 'We will not move'", "He said “never”.");

        assertThat(Quotations.of(Sentences.of(article), article).all())
                .extracting(Quotation::span)
                .containsExactly(new Span(Part.TITLE, 10, 28), new Span(Part.TEXT, 8, 15));
    }

    @Test
    void the_outermost_quotation_around_a_span_is_found() {
        Quotations found = quotations("“He called us ‘enemies of order’ twice,” she said.");

        assertThat(found.around(new Span(Part.TEXT, 15, 22)))
                .isEqualTo(found.all().get(0));
        assertThat(found.around(new Span(Part.TEXT, 41, 44))).isNull();
    }

    private static Quotations quotations(String text) {
        ArticleText article = ArticleText.of("", text);
        return Quotations.of(Sentences.of(article), article);
    }

    private static List<String> quoted(String text) {
        ArticleText article = ArticleText.of("", text);
        return quotations(text).all().stream()
                .map(one -> article.covered(one.span()))
                .toList();
    }
}

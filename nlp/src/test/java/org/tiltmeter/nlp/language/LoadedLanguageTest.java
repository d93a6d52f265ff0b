package org.tiltmeter.nlp.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.nlp.LoadedTerm;
import org.tiltmeter.nlp.Method;
import org.tiltmeter.nlp.Reader;
import org.tiltmeter.nlp.Voice;

class LoadedLanguageTest {

    private static final Reader READER = new Reader(Method.RULES);

    private static List<String> terms(String text) {
        ArticleText article = new ArticleText("", text, List.of());
        return READER.read(article).loadedTerms().stream()
                .map(term -> article.covered(term.span()) + " > " + term.target())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They feared Havana's “malign influence” there. | malign influence > country:CU",
                "The hardline Tehran leadership met. | hardline > country:IR",
                "The Fenwick regime met Peter Fenwick's aides. | regime > person:peter-fenwick",
                "They condemned Russian aggression. | aggression > country:RU",
                "They condemned the aggression of Russia. | aggression > country:RU",
                "Peter Fenwick described Russia as a “hostile power”. | hostile power > country:RU",
                "Peter Fenwick described Washington's pledge to act against Cuba as blackmail. | blackmail > country:US",
                "Peter Fenwick called Anna Merrow a liar. | liar > person:anna-merrow",
                "Russia was branded a pariah. | pariah > country:RU",
                "Russia is a hostile power. | hostile power > country:RU",
                "Statements by Anna Merrow about China are baseless. | baseless > person:anna-merrow",
                "Peter Fenwick slammed Anna Merrow. | slammed > person:peter-fenwick",
                "The claims were bogus. | bogus > null",
                "Senator Peter Fenwick left. The radical senator smiled. | radical > person:peter-fenwick",
                "Anna Merrow disliked the reckless gamble by Russia. | reckless > country:RU",
            })
    void a_term_is_aimed_by_the_syntax_around_it(String text, String term) {
        assertThat(terms(text)).containsExactly(term);
    }

    @Test
    void joined_terms_share_their_target() {
        assertThat(terms("Statements by Anna Merrow are “baseless slanders” and “deliberate provocation”."))
                .containsExactly("baseless slanders > person:anna-merrow", "provocation > person:anna-merrow");
    }

    @Test
    void a_term_that_nothing_ties_is_aimed_at_whom_the_article_makes_likely() {
        String text = """
                Anna Merrow runs the harbour, and Merrow built the pier. Merrow paid for it, and Merrow opened it.
                Merrow cut the ribbon, and Merrow spoke. Merrow smiled, and Merrow left with Merrow's dog.

                It was a shameful day.
                """;

        assertThat(terms(text)).containsExactly("shameful > person:anna-merrow");
    }

    @Test
    void who_speaks_a_term_is_not_its_target() {
        assertThat(terms("Peter Fenwick added, “The works have been shameful at the harbour.”"))
                .containsExactly("shameful > null");
        assertThat(terms("Peter Fenwick said that the works were shameful.")).containsExactly("shameful > null");
    }

    @Test
    void who_denies_a_charge_is_its_target() {
        assertThat(terms("Russia denies meddling.")).containsExactly("meddling > country:RU");
    }

    @Test
    void a_quotation_behind_a_comma_starts_a_clause() {
        assertThat(terms("For Anna Merrow, “the works have been shameful”.")).containsExactly("shameful > null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peter Fenwick opened 32 fake accounts.",
                "Peter Fenwick was convicted of lying to the court.",
                "Peter Fenwick pleaded guilty to lying.",
                "The aide wrote talking points for the call.",
            })
    void a_word_that_says_plainly_what_it_says_is_not_loaded(String text) {
        assertThat(terms(text)).isEmpty();
    }

    @Test
    void a_proper_name_is_not_loaded() {
        assertThat(terms("The Proud Boys met in the Savage Garden near the Radical Press."))
                .isEmpty();
    }

    @Test
    void a_negated_term_stays_loaded() {
        assertThat(terms("Russia is not a hostile power.")).containsExactly("hostile power > country:RU");
    }

    @Test
    void a_word_with_a_common_neutral_sense_counts_only_where_syntax_ties_it_to_an_actor() {
        assertThat(terms("It was a dramatic rise.")).isEmpty();
        assertThat(terms("They watched a dramatic Fenwick and Peter Fenwick."))
                .containsExactly("dramatic > person:peter-fenwick");
    }

    @Test
    void the_voice_is_that_of_whoever_speaks_the_term() {
        List<LoadedTerm> terms = READER.read(new ArticleText(
                        "",
                        "Peter Fenwick said Russia was a “hostile power”. The brutal regime in Russia waited.",
                        List.of()))
                .loadedTerms();
        assertThat(terms.getFirst().voice()).isInstanceOf(Voice.Sourced.class);
        assertThat(terms.getLast().voice()).isEqualTo(new Voice.Own());
    }

    @Test
    void the_producer_names_the_entry() {
        assertThat(READER.read(new ArticleText("", "They slammed the brakes.", List.of()))
                        .loadedTerms())
                .extracting(LoadedTerm::producer)
                .containsExactly("lexicon:slam");
    }

    @Test
    void the_lists_hold_more_than_a_thousand_entries() {
        assertThat(new Lexicon().size()).isGreaterThan(1000);
    }
}

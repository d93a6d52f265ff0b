package org.tiltmeter.nlp.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.nlp.Method;
import org.tiltmeter.nlp.Reader;
import org.tiltmeter.nlp.Referent;

class ReferentsTest {

    private static final Reader READER = new Reader(Method.RULES);
    private static final String TEXT =
            "Chilean President Karla Benning met Paul Merrow, a lawyer. The Chilean leader left with"
                    + " Peruvian officials, and her government waited. The Pentagon and the Democrats said no to the visitors who came.";

    private static Referent of(String phrase) {
        return READER.referents(ArticleText.of("", TEXT), List.of(Spotted.span(TEXT, phrase)))
                .getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "Chilean President Karla Benning, person:karla-benning",
        "Chilean President, person:karla-benning",
        "The Chilean leader, person:karla-benning",
        "a lawyer, person:paul-merrow",
        "Peruvian officials, country:PE",
        "her government, country:CL",
        "The Pentagon, organisation:pentagon",
        "the visitors who came,",
    })
    void a_phrase_means_whom_the_article_shows(String phrase, String actor) {
        assertThat(of(phrase).actor()).isEqualTo(actor);
    }

    @Test
    void an_organ_of_a_state_acts_for_it_and_a_party_does_not() {
        assertThat(of("The Pentagon").power()).isEqualTo("country:US");
        assertThat(of("the Democrats").power()).isNull();
    }

    @Test
    void what_crosses_sentences_means_nobody() {
        assertThat(of("a lawyer. The Chilean leader").actor()).isNull();
    }

    @Test
    void phrases_stand_around_the_mentions_in_their_order() {
        ArticleText article = ArticleText.of("", "It rained. The former President Karla Benning left. She slept.");
        assertThat(READER.phrases(article).stream().map(article::covered))
                .containsExactly("The former President Karla Benning", "She");
    }
}

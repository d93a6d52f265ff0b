package org.tiltmeter.nlp.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.Voice;
import org.tiltmeter.nlp.text.Sentences;

class VoicesTest {

    @Test
    void content_of_an_attribution_is_its_sources_voice() {
        assertThat(voice("Marlow said that the shameful plan was dead.", "shameful"))
                .isEqualTo(new Voice.Sourced(0));
    }

    @Test
    void the_innermost_attribution_speaks() {
        String text = "Marlow said that Ben Okoro had claimed that the shameful plan was dead.";

        assertThat(voice(text, "Okoro")).isEqualTo(new Voice.Sourced(0));
        assertThat(voice(text, "shameful")).isEqualTo(new Voice.Sourced(1));
    }

    @Test
    void a_long_quotation_that_nothing_explains_has_no_known_voice() {
        assertThat(voice("The banner at the gate: “no more shameful plans here”.", "shameful"))
                .isEqualTo(new Voice.Unknown());
    }

    @Test
    void scare_quotes_stay_in_the_outlets_voice() {
        assertThat(voice("The port has a “shameful plan” for the docks.", "shameful"))
                .isEqualTo(new Voice.Own());
    }

    @Test
    void everything_else_is_the_outlets_own() {
        assertThat(voice("The shameful plan is dead, Marlow said. A brutal strike goes on.", "brutal"))
                .isEqualTo(new Voice.Own());
    }

    private static Voice voice(String text, String word) {
        ArticleText article = ArticleText.of("", text);
        Quotations quotations = Quotations.of(Sentences.of(article), article);
        int at = text.indexOf(word);
        return Voices.of(Heard.attributions(article), quotations).at(new Span(Part.TEXT, at, at + word.length()));
    }
}

package org.tiltmeter.nlp.sourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiltmeter.nlp.sourcing.Heard.heard;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiltmeter.nlp.Attribution;
import org.tiltmeter.nlp.Attribution.Directness;
import org.tiltmeter.nlp.Attribution.Stance;

class AttributionFinderTest {

    @ParameterizedTest
    @ValueSource(strings = {"—", "―", "–", "--", "-"})
    void a_quotation_may_be_signed(String dash) {
        assertThat(Heard.in("It rained.\n“We waited there all day.” " + dash + " Nell Carden Grey\nIt snowed."))
                .containsExactly(heard("Nell Carden Grey", dash, "“We waited there all day.”"));
    }

    @Test
    void a_sentence_that_goes_on_after_a_dash_signs_nothing() {
        assertThat(Heard.in("“We waited there all day” — Grey was late again and nobody in the hall could tell."))
                .isEmpty();
    }

    @Test
    void the_cue_may_follow_a_quotation() {
        assertThat(Heard.in("“We will not move the port”, the ministry underscored."))
                .containsExactly(heard("the ministry", "underscored", "“We will not move the port”"));
    }

    @Test
    void the_subject_may_follow_its_verb() {
        assertThat(Heard.in("“We will not move,” said Ada Marlow, a docker in the port."))
                .containsExactly(heard("Ada Marlow, a docker in the port", "said", "“We will not move,”"));
    }

    @Test
    void the_cue_may_come_before_a_quotation() {
        assertThat(Heard.in("Marlow told reporters in the port on Monday: “We will not move.”"))
                .containsExactly(heard("Marlow", "told", "“We will not move.”"));
    }

    @Test
    void a_quotation_may_be_split_around_its_cue() {
        assertThat(Heard.in("“We waited,” Marlow said on Monday, “and nobody came.”"))
                .containsExactly(heard("Marlow", "said", "“We waited,”", "“and nobody came.”"));
    }

    @Test
    void a_quotation_of_several_sentences_is_taken_whole() {
        assertThat(Heard.in("“We waited. Nobody came,” Marlow said."))
                .containsExactly(heard("Marlow", "said", "“We waited. Nobody came,”"));
    }

    @Test
    void quotations_that_follow_go_on_with_their_speaker() {
        assertThat(Heard.in("“We waited,” Marlow said. “Nobody came.”\n“Then we went home and slept.”"))
                .containsExactly(
                        heard("Marlow", "said", "“We waited,”", "“Nobody came.”", "“Then we went home and slept.”"));
    }

    @Test
    void all_paragraphs_of_a_long_quotation_belong_to_its_speaker() {
        assertThat(Heard.in("“We waited all day.\n“Nobody came,” Marlow said."))
                .containsExactly(heard("Marlow", "said", "“We waited all day.", "“Nobody came,”"));
    }

    @Test
    void a_reported_clause_ends_before_the_next_reporting_verb() {
        assertThat(Heard.in("Marlow said that the port was in order, adding that the cranes would stay."))
                .containsExactly(
                        heard("Marlow", "said", "that the port was in order"),
                        heard("Marlow", "adding", "that the cranes would stay"));
    }

    @Test
    void a_clause_needs_no_that() {
        assertThat(Heard.in("On Monday Marlow said the port was in order."))
                .containsExactly(heard("Marlow", "said", "the port was in order"));
    }

    @Test
    void words_in_quotation_marks_inside_a_reported_clause_stay_inside() {
        List<Attribution> found =
                Heard.attributions("Marlow warned that “every single crane” in the port remains in use.");

        assertThat(found).extracting(Attribution::directness).containsExactly(Directness.MIXED);
        assertThat(Heard.in("Marlow warned that “every single crane” in the port remains in use."))
                .containsExactly(heard("Marlow", "warned", "that “every single crane” in the port remains in use"));
    }

    @Test
    void what_a_source_calls_something_is_the_sources_word() {
        assertThat(Heard.in("The strike is the end of what it calls Verania's \"malign plans\" in the port."))
                .containsExactly(heard("it", "calls", "Verania's \"malign plans\""));
    }

    @Test
    void describing_something_as_something_attributes_the_description() {
        assertThat(Heard.in("Port director Ada Marlow described the plan to close two docks as blackmail."))
                .containsExactly(heard("Port director Ada Marlow", "described", "blackmail"));
    }

    @Test
    void a_participle_shares_the_subject_of_its_sentence() {
        assertThat(Heard.in("Marlow reacted to the strike call by stating that the docks are open."))
                .containsExactly(heard("Marlow", "stating", "that the docks are open"));
    }

    @Test
    void a_relative_clause_speaks_for_the_noun_before_it() {
        assertThat(Heard.in("A letter went to Ben Okoro, who previously told the council that the docks were closed."))
                .containsExactly(heard("Ben Okoro", "told", "that the docks were closed"));
    }

    @Test
    void an_apposition_between_commas_belongs_to_the_source() {
        assertThat(Heard.in("Ben Okoro, the director of the port, said the docks were closed."))
                .containsExactly(heard("Ben Okoro, the director of the port", "said", "the docks were closed"));
    }

    @Test
    void according_to_reaches_back_and_forth() {
        assertThat(Heard.in("The docks were closed, according to Marlow."))
                .containsExactly(heard("Marlow", "according to", "The docks were closed"));
        assertThat(Heard.in("According to Marlow, the docks were closed."))
                .containsExactly(heard("Marlow", "According to", "the docks were closed"));
    }

    @Test
    void a_noun_of_saying_attributes_its_clause_to_its_owner() {
        List<Attribution> found = Heard.attributions("Few knew of Marlow's claim that the docks were closed.");

        assertThat(Heard.in("Few knew of Marlow's claim that the docks were closed."))
                .containsExactly(heard("Marlow", "claim", "that the docks were closed"));
        assertThat(found).extracting(Attribution::stance).containsExactly(Stance.DOUBT);
    }

    @Test
    void a_relative_clause_after_a_noun_of_saying_is_no_report() {
        assertThat(Heard.in("The report that was published on Monday has ten pages."))
                .isEmpty();
    }

    @Test
    void a_speaker_in_capitals_before_a_colon_speaks() {
        assertThat(Heard.in("MARLOW: The docks are closed until Monday."))
                .containsExactly(heard("MARLOW", ":", "The docks are closed until Monday"));
    }

    @Test
    void hearsay_has_no_source() {
        assertThat(Heard.in("The director is alleged to have closed the docks."))
                .containsExactly(heard(null, "alleged", "to have closed the docks"));
    }

    @Test
    void the_verb_sets_the_stance() {
        assertThat(Heard.attributions("Marlow admitted that it rained. Marlow said that it rained. "
                        + "Marlow claimed that it rained. Marlow fumed that it rained."))
                .extracting(Attribution::stance)
                .containsExactly(Stance.ENDORSE, Stance.NEUTRAL, Stance.DOUBT, Stance.MANNER);
    }

    @Test
    void a_noun_that_looks_like_a_verb_is_none() {
        assertThat(Heard.in("The claims of the United States and its reports fill ten pages."))
                .isEmpty();
    }

    @Test
    void a_reporting_word_before_a_noun_is_none() {
        assertThat(Heard.in("The options are meant to deter alleged Veranian influence."))
                .isEmpty();
    }

    @Test
    void the_same_text_gives_the_same_attributions() {
        String text = "“We waited,” Marlow said. The ministry claimed that nobody came, citing a report.";

        assertThat(Heard.attributions(text)).isEqualTo(Heard.attributions(text));
    }

    @Test
    void attributions_are_numbered_in_reading_order_of_their_content() {
        List<Attribution> found = Heard.attributions(
                "“One,” Marlow said that day. “Two,” Ben Okoro answered. Marlow added that it rained.");

        assertThat(found).extracting(Attribution::index).containsExactly(0, 1, 2);
        assertThat(found).extracting(Attribution::span).isSorted();
    }
}

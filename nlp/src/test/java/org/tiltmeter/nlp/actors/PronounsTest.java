package org.tiltmeter.nlp.actors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PronounsTest {

    @Test
    void he_is_the_man_named_just_before() {
        assertThat(Spotted.in("Peter Fenwick spoke. He left.")).last().isEqualTo("He PRONOUN person:peter-fenwick");
    }

    @Test
    void she_passes_over_a_man() {
        assertThat(Spotted.in("Anna Merrow met Peter Fenwick. She left."))
                .last()
                .isEqualTo("She PRONOUN person:anna-merrow");
    }

    @Test
    void two_men_as_likely_leave_it_open() {
        assertThat(Spotted.in("The ship carried Peter Fenwick and Paul Merrow. It was late when he left."))
                .last()
                .isEqualTo("he PRONOUN nobody");
    }

    @Test
    void a_possessive_in_an_opening_phrase_means_the_name_that_follows() {
        assertThat(Spotted.in("During his tour, Peter Fenwick spoke."))
                .first()
                .isEqualTo("his PRONOUN person:peter-fenwick");
    }

    @Test
    void a_pronoun_without_anyone_named_is_counted_as_unresolved() {
        assertThat(Spotted.in("She left.")).containsExactly("She PRONOUN nobody");
    }

    @Test
    void the_subject_outweighs_a_nearer_name_that_only_owns() {
        assertThat(Spotted.in("Paul Merrow spoke to reporters about Peter Fenwick's plan. He left."))
                .last()
                .isEqualTo("He PRONOUN person:paul-merrow");
    }

    @Test
    void who_spoke_before_says_the_next_quotation_too() {
        assertThat(Spotted.in("Paul Merrow said Peter Fenwick was late.\n\n“It rained,” he said."))
                .last()
                .isEqualTo("he PRONOUN person:paul-merrow");
    }

    @Test
    void somebody_without_a_known_given_name_is_the_antecedent_too() {
        assertThat(Spotted.in("Corwen Flintham said it rained. He left."))
                .last()
                .isEqualTo("He PRONOUN person:corwen-flintham");
    }

    @Test
    void a_title_of_address_tells_the_gender() {
        assertThat(Spotted.in("Corwen Flintham said it rained. Mrs. Flintham met Paul Merrow. She left."))
                .last()
                .isEqualTo("She PRONOUN person:corwen-flintham");
    }

    @Test
    void a_first_person_in_a_quotation_is_the_speaker() {
        assertThat(Spotted.in("“I saw it,” Paul Merrow said. “It was my ship.”"))
                .containsExactly(
                        "I PRONOUN person:paul-merrow",
                        "Paul Merrow NAME person:paul-merrow",
                        "my PRONOUN person:paul-merrow");
    }

    @Test
    void a_first_person_outside_quotations_is_the_writer_and_nobody_else() {
        assertThat(Spotted.in("Paul Merrow spoke. I saw it.")).containsExactly("Paul Merrow NAME person:paul-merrow");
    }

    @Test
    void its_is_the_organisation_that_is_the_subject() {
        assertThat(Spotted.in("The Harbour Safety Commission said its ship left."))
                .last()
                .isEqualTo("its PRONOUN organisation:harbour-safety-commission");
    }

    @Test
    void a_state_says_what_it_said() {
        assertThat(Spotted.in("Russia denied the charge. It said the ship left."))
                .last()
                .isEqualTo("It PRONOUN country:RU");
    }

    @Test
    void an_it_that_nothing_says_is_left_out() {
        assertThat(Spotted.in("Russia denied the charge. It rained.")).containsExactly("Russia NAME country:RU");
    }
}

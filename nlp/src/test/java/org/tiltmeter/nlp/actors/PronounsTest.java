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
}

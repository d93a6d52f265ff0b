package org.tiltmeter.nlp.actors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleTest {

    @Test
    void full_name_title_and_last_name_are_one_person() {
        assertThat(Spotted.in("President Karla Benning spoke. Mrs. Benning left. Benning said no."))
                .containsExactly(
                        "Karla Benning NAME person:karla-benning",
                        "Benning NAME person:karla-benning",
                        "Benning NAME person:karla-benning");
    }

    @Test
    void a_last_name_in_the_headline_means_the_full_name_of_the_body() {
        assertThat(Spotted.in("Benning Slams Critics", "Governor Karla Benning spoke to reporters."))
                .first()
                .isEqualTo("Benning NAME person:karla-benning");
    }

    @Test
    void a_headline_in_capitals_finds_the_names_of_the_body() {
        assertThat(Spotted.in("BENNING REJECTS CHINA OFFER", "Governor Karla Benning spoke to reporters."))
                .startsWith("BENNING NAME person:karla-benning", "CHINA NAME country:CN");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The spokesman Tao Renshu replied. | Tao Renshu NAME person:tao-renshu",
                "Okonjo Adeyi, a lawyer, replied. | Okonjo Adeyi NAME person:okonjo-adeyi",
                "Sven de la Cruz replied. | Sven de la Cruz NAME person:sven-de-la-cruz",
                "Denzel Washington replied. | Denzel Washington NAME person:denzel-washington",
                "Jim Jordan replied. | Jim Jordan NAME person:jim-jordan",
                "José Núñez replied. | José Núñez NAME person:jose-nunez",
                "Walter Q. Mabry replied. | Walter Q. Mabry NAME person:walter-mabry",
                "Omar al-Tariq replied. | Omar al-Tariq NAME person:omar-al-tariq",
            })
    void names_of_many_cultures_are_people(String text, String mention) {
        assertThat(Spotted.in(text)).containsExactly(mention);
    }

    @Test
    void a_surname_that_is_also_a_state_stays_the_person() {
        assertThat(Spotted.in("Rep. Jim Jordan spoke. Jordan said no."))
                .containsExactly("Jim Jordan NAME person:jim-jordan", "Jordan NAME person:jim-jordan");
    }

    @Test
    void someone_of_public_life_needs_no_full_name() {
        assertThat(Spotted.in("Trump spoke to reporters.")).containsExactly("Trump NAME person:donald-trump");
    }

    @Test
    void two_people_of_one_name_leave_the_bare_name_open() {
        assertThat(Spotted.in("Anna Fenwick met Peter Fenwick. Fenwick said no."))
                .last()
                .isEqualTo("Fenwick NAME nobody");
    }

    @Test
    void a_title_tells_two_people_of_one_name_apart() {
        assertThat(Spotted.in("Anna Fenwick met Peter Fenwick. Mrs. Fenwick said no."))
                .last()
                .isEqualTo("Fenwick NAME person:anna-fenwick");
    }

    @Test
    void a_run_of_capitals_without_evidence_is_nobody() {
        assertThat(Spotted.in("They crossed the Old Harbour Bridge at Kettle Point."))
                .isEmpty();
    }
}

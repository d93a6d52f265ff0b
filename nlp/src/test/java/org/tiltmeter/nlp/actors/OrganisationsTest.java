package org.tiltmeter.nlp.actors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NATO replied. | NATO NAME organisation:nato",
                "The Pentagon replied. | Pentagon NAME organisation:pentagon",
                "The Harbour Safety Commission replied. | Harbour Safety Commission NAME organisation:harbour-safety-commission",
                "The Ministry of Fisheries replied. | Ministry of Fisheries NAME organisation:fisheries-ministry",
                "The Russian Foreign Ministry replied. | Russian Foreign Ministry NAME organisation:russian-foreign-ministry",
            })
    void an_organisation_keeps_its_own_id(String text, String mention) {
        assertThat(Spotted.in(text)).containsExactly(mention);
    }

    @Test
    void a_ministry_has_one_id_however_its_country_is_named() {
        assertThat(Spotted.in("Russia's Ministry of Foreign Affairs replied."))
                .contains("Ministry of Foreign Affairs NAME organisation:russian-foreign-ministry");
    }

    @Test
    void an_acronym_means_the_name_it_was_introduced_with() {
        assertThat(Spotted.in("The Coastal Harbour Watch (CHW) objected. CHW sued."))
                .containsExactly(
                        "Coastal Harbour Watch NAME organisation:coastal-harbour-watch",
                        "CHW NAME organisation:coastal-harbour-watch",
                        "CHW NAME organisation:coastal-harbour-watch");
    }

    @Test
    void the_ministry_is_the_one_named_before() {
        assertThat(Spotted.in("The Chilean Health Ministry objected. Later the ministry said nothing."))
                .last()
                .isEqualTo("the ministry DESCRIPTION organisation:chilean-health-ministry");
    }

    @Test
    void the_ministry_of_no_one_is_unresolved() {
        assertThat(Spotted.in("Later the ministry said nothing.")).containsExactly("the ministry DESCRIPTION nobody");
    }

    @Test
    void an_organ_of_a_state_is_affiliated_with_it_and_not_counted_to_it() {
        assertThat(Spotted.cast("", "The Pentagon replied.").namings())
                .extracting(Naming::affiliation)
                .containsExactly("country:US");
    }
}

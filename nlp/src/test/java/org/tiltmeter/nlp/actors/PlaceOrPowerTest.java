package org.tiltmeter.nlp.actors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceOrPowerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rain fell in Moscow. | Moscow",
                "The envoy flew to Beijing. | Beijing",
                "She returned from Caracas. | Caracas",
                "Rain fell in Venezuela. | Venezuela",
                "A crowd met near Havana. | Havana",
                "Unrest grew across neighbouring Colombia. | Colombia",
                "He visited Tehran. | Tehran",
                "The Moscow suburbs were quiet. | Moscow",
                "The streets of Paris were quiet. | Paris",
                "Soldiers pulled out of Afghanistan. | Afghanistan",
                "A Moscow-based company paid. | Moscow",
            })
    void a_place_and_no_more_does_not_count(String text, String place) {
        assertThat(Spotted.in(text)).anyMatch(mention -> mention.startsWith(place + " PLACE "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Moscow said no. | Moscow METONYM country:RU",
                "They welcomed Washington's pledge. | Washington METONYM country:US",
                "The deal between Moscow and Caracas stands. | Caracas METONYM country:VE",
                "A call to Moscow to leave was ignored. | Moscow METONYM country:RU",
                "New actions against Cuba were planned. | Cuba NAME country:CU",
                "They wished to prevent Havana from gaining access. | Havana METONYM country:CU",
                "Tension with Beijing rose. | Beijing METONYM country:CN",
                "In US politics little is new. | US NAME country:US",
            })
    void a_power_that_acts_or_is_acted_on_counts(String text, String mention) {
        assertThat(Spotted.in(text)).contains(mention);
    }

    @Test
    void a_dateline_is_a_place() {
        assertThat(Spotted.in("MOSCOW (Wire) — Russia objected on Monday."))
                .containsExactly("MOSCOW PLACE country:RU", "Russia NAME country:RU");
    }

    @Test
    void what_holds_of_the_first_of_a_list_holds_of_all() {
        assertThat(Spotted.in("Crowds met in Moscow, Beijing and Caracas."))
                .containsExactly("Moscow PLACE country:RU", "Beijing PLACE country:CN", "Caracas PLACE country:VE");
        assertThat(Spotted.in("Moscow, Beijing and Caracas objected."))
                .containsExactly(
                        "Moscow METONYM country:RU", "Beijing METONYM country:CN", "Caracas METONYM country:VE");
    }

    @Test
    void a_capital_and_its_state_behind_a_comma_are_one_place() {
        assertThat(Spotted.in("The ship left Caracas, Venezuela, at night."))
                .containsExactly("Caracas PLACE country:VE", "Venezuela PLACE country:VE");
    }
}

package org.tiltmeter.nlp.actors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiltmeter.nlp.resource.Table;

class CountriesTest {

    @Test
    void the_table_holds_every_member_of_the_united_nations() {
        assertThat(Table.read("actors/countries.txt", 7)).hasSizeGreaterThanOrEqualTo(195);
    }

    @ParameterizedTest
    @CsvSource({
        "The US objected., US NAME country:US",
        "The U.S. objected., U.S. NAME country:US",
        "America objected., America NAME country:US",
        "Britain objected., Britain NAME country:GB",
        "The French objected., French DEMONYM country:FR",
        "Two Iraqis objected., Iraqis DEMONYM country:IQ",
        "Norwegian officials objected., Norwegian DEMONYM country:NO",
        "The Kremlin objected., Kremlin METONYM country:RU",
        "The White House objected., White House METONYM country:US",
        "Downing Street objected., Downing Street METONYM country:GB",
        "The Élysée objected., Élysée METONYM country:FR",
        "Turkey objected., Turkey NAME country:TR",
        "A pro-Russian crowd objected., Russian DEMONYM country:RU",
        "RUSSIA objected., RUSSIA NAME country:RU",
    })
    void a_form_of_a_state_counts_to_it(String text, String mention) {
        assertThat(Spotted.in(text)).containsExactly(mention);
    }

    @ParameterizedTest
    @CsvSource({
        "They told us to wait.",
        "The polish on the table shone.",
        "A roast turkey was served with china.",
        "Snow fell over New Mexico.",
        "Latin America grew.",
        "She studied at the University of Washington.",
        "They read the Paris Agreement.",
        "A fair opened in Moscow - Idaho.",
    })
    void a_word_that_only_looks_like_a_state_is_no_mention(String text) {
        assertThat(Spotted.in(text.replace(" - ", ", ")).stream().filter(mention -> mention.contains("country:")))
                .isEmpty();
    }

    @Test
    void georgia_is_the_state_in_the_caucasus_only_beside_a_plain_form_of_it() {
        assertThat(Spotted.in("Voters in Atlanta said Georgia would recount.")).isEmpty();
        assertThat(Spotted.in("Tbilisi protested. Georgia recalled its envoy."))
                .containsExactly("Tbilisi METONYM country:GE", "Georgia NAME country:GE", "its PRONOUN country:GE");
    }

    @Test
    void a_word_with_two_demonyms_mentions_both() {
        assertThat(Spotted.in("New Russian-American talks began."))
                .containsExactly("Russian DEMONYM country:RU", "American DEMONYM country:US");
    }

    @Test
    void the_north_is_north_korea_where_the_article_names_it() {
        assertThat(Spotted.in("North Korea waited. The North said no."))
                .containsExactly("North Korea NAME country:KP", "North NAME country:KP");
        assertThat(Spotted.in("Voters in the North said no.")).isEmpty();
    }
}

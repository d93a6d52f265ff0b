package org.tiltmeter.nlp.actors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "President Karla Benning spoke. The President left. | The President DESCRIPTION person:karla-benning",
                "Prime Minister Karla Benning spoke. The prime minister left. | The prime minister DESCRIPTION person:karla-benning",
                "Chilean President Karla Benning met Peruvian President Paul Merrow. The Chilean president left. | president DESCRIPTION person:karla-benning",
                "Paul Merrow, the Peruvian president, spoke. The ship left as the Peruvian president spoke. | president DESCRIPTION person:paul-merrow",
            })
    void an_office_means_whom_the_article_gives_it_to(String text, String mention) {
        assertThat(Spotted.in(text)).last().isEqualTo(mention);
    }

    @Test
    void of_two_holders_the_one_mentioned_last_is_meant() {
        assertThat(Spotted.in("President Karla Benning met President Paul Merrow. Then it rained. Merrow left."
                        + " The president waited."))
                .last()
                .isEqualTo("The president DESCRIPTION person:paul-merrow");
    }

    @Test
    void an_office_of_a_state_that_nobody_holds_in_the_article_means_nobody_and_is_no_mention() {
        assertThat(Spotted.in("President Karla Benning waited. The Peruvian president left."))
                .containsExactly("Karla Benning NAME person:karla-benning", "Peruvian DEMONYM country:PE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Benning spoke. The Benning administration waited. | Benning administration NAME organisation:benning-administration",
                "Anna Benning spoke. The Benning campaign waited. | Benning campaign NAME organisation:benning-campaign",
                "Anna Benning spoke. Benning's campaign waited. | Benning NAME person:anna-benning",
            })
    void an_administration_and_a_campaign_are_not_their_leader(String text, String mention) {
        assertThat(Spotted.in(text)).last().isEqualTo(mention);
    }

    @Test
    void what_is_said_on_a_platform_is_not_said_by_it() {
        assertThat(Spotted.in("Anna Benning wrote on Twitter."))
                .containsExactly("Anna Benning NAME person:anna-benning");
    }
}

package org.tiltmeter.nlp.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiltmeter.article.ArticleText;

class DescribedPeopleTest {

    private static List<String> described(String text) {
        ArticleText article = ArticleText.of("", text);
        return Spotted.cast("", text).described().stream()
                .map(naming -> article.covered(naming.span()) + " " + naming.producer())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A senior official spoke. | A senior official rule:described-person",
                "Rain fell on protesters. | protesters rule:described-group",
                "They met senior Russian officials there. | senior Russian officials rule:described-group",
                "They helped the two injured workers there. | the two injured workers rule:described-group",
                "Rain fell on their supporters. | their supporters rule:described-group",
            })
    void people_without_a_name_are_found_with_what_describes_them(String text, String mention) {
        assertThat(described(text)).containsExactly(mention);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The student loan was paid.",
                "Rain fell on student Anna Merrow.",
                "Rain fell on the harbour.",
            })
    void a_noun_that_only_says_more_of_another_is_nobody(String text) {
        assertThat(described(text)).isEmpty();
    }

    @Test
    void they_mean_no_actor_and_count_to_nobody() {
        assertThat(Spotted.cast("", "A senior official and Russia met.").described())
                .allMatch(naming -> naming.actor() == null && !naming.form().counts());
        assertThat(Spotted.in("A senior official and Russia met.")).containsExactly("Russia NAME country:RU");
    }
}

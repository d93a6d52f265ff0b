package org.tiltmeter.nlp.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiltmeter.article.ArticleText;

class ExtentsTest {

    private static final ActorFinder FINDER = new ActorFinder();

    private static List<String> phrases(String text) {
        ArticleText article = ArticleText.of("", text);
        return FINDER.extents().of(Spotted.cast("", text)).stream()
                .map(article::covered)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met Mayor Karla Benning of the Senate today. | Mayor Karla Benning of the Senate",
                "They met Karla Benning, the former mayor of Gullport, today. | Karla Benning, the former mayor of Gullport",
                "They met Karla Benning, 42, today. | Karla Benning, 42",
                "They met the Kremlin's aide Karla Benning today. | the Kremlin's aide Karla Benning",
                "They saw his aide Karla Benning today. | his aide Karla Benning",
                "They crossed the Russia border. | Russia",
                "Rain fell in Caracas, Venezuela. | Caracas, Venezuela",
                "The Harbour Safety Board (HSB) met. | The Harbour Safety Board (HSB)",
            })
    void the_noun_phrase_around_a_name(String text, String phrase) {
        assertThat(phrases(text)).contains(phrase);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Crowds met in Moscow, Cuba and Peru. | Moscow, Cuba",
                "They met Karla Benning, who spoke, today. | Karla Benning, who spoke",
                "They met Karla Benning, and the mayor said so. | Karla Benning, and the mayor said so",
            })
    void what_only_follows_a_name_is_not_in_its_phrase(String text, String phrase) {
        assertThat(phrases(text)).doesNotContain(phrase);
    }
}

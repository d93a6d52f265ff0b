package org.tiltmeter.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiltmeter.article.ArticleText;

class HostileNamesTest {

    private static final Reader READER = new Reader();
    private static final int LONGEST_ID = 200;

    static Stream<String> names() {
        return Stream.of(
                "Q",
                "Ö",
                "K".repeat(5_000),
                "Anna " + "Merrow ".repeat(300) + "Kane",
                "Аnna Меrrow",
                "Αnna Mеrrow Москва 北京",
                "Anna\u202E worreM\u202C",
                "An\u200Bna Mer\u200Drow",
                "Anna Merrow".repeat(2) + "\uD83D",
                "O'O'O'O'Merrow-Kane-Kane-Kane",
                "M.E.R.R.O.W. Jr. Jr. III");
    }

    private static ArticleText article(String name) {
        return ArticleText.of(
                name + " speaks",
                "Mayor " + name + " said on Monday that " + name + "'s office had met " + name + " in Moscow.");
    }

    @ParameterizedTest
    @MethodSource("names")
    void break_nothing_take_bounded_time_and_make_bounded_ids(String name) {
        ArticleText article = article(name);
        Reading reading = assertTimeout(Duration.ofSeconds(30), () -> READER.read(article));
        assertThat(reading.mentions())
                .allMatch(mention -> mention.span().end()
                        <= article.in(mention.span().part()).length());
        assertThat(reading.actors())
                .allMatch(actor -> actor.id().length() <= LONGEST_ID
                        && actor.id().indexOf(':') < actor.id().length() - 1);
    }

    @Test
    void ids_depend_neither_on_what_else_is_read_nor_on_its_order() {
        List<ArticleText> articles = names().map(HostileNamesTest::article).toList();
        List<List<Actor>> alone =
                articles.stream().map(article -> READER.read(article).actors()).toList();
        List<List<Actor>> together = articles.reversed().parallelStream()
                .map(article -> READER.read(article).actors())
                .toList();
        assertThat(together.reversed()).isEqualTo(alone);
    }
}

package org.tiltmeter.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiltmeter.article.ArticleText;

class HostileTextTest {

    private static final int KEPT = 20 * 1_024;

    static Stream<String> texts() {
        return Stream.of(
                "",
                "word ".repeat(400_000),
                "x".repeat(300_000),
                "\n".repeat(2_000_000),
                "(ap)".repeat(500_000),
                "(AP) - ".repeat(280_000),
                "By By By, ".repeat(100_000) + "\nBy " + "*".repeat(100_000),
                "'’'’ ".repeat(200_000),
                "\uD800\uDFFF\uDC00".repeat(100_000),
                "𝒯𝒽ℯ ".repeat(100_000),
                distinctWords());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void takesBoundedTimeAndRoom(String text) {
        ArticleText article = new ArticleText(text, text, List.of());

        Signature signature = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Signature.of(article));

        assertThat(signature.shingles().toBytes().length + signature.words().toBytes().length)
                .isLessThan(KEPT);
    }

    @Test
    void emptyTextsStandAlone() {
        StoriesInMemory stories = new StoriesInMemory();
        for (int number = 0; number < 3; number++) {
            stories.place(Newsroom.article(number, "The Bridge", Newsroom.MONDAY, "", ""));
        }

        assertThat(stories.places().values()).allMatch(placed -> placed.event().equals(placed.id()));
    }

    private static String distinctWords() {
        StringBuilder words = new StringBuilder();
        for (int number = 0; number < 300_000; number++) {
            words.append(Integer.toString(number, 36)).append(' ');
        }
        return words.toString();
    }
}

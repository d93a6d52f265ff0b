package org.tiltmeter.nlp.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.Attribution;
import org.tiltmeter.nlp.text.Sentence;
import org.tiltmeter.nlp.text.Sentences;

class HostileSourcingTest {

    /** Other builds on the machine take wall-clock time, not the processor time of this thread. */
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private static final int SIZE = 60_000;

    static Stream<String> units() {
        return Stream.of(
                "a",
                ".",
                "\"",
                "“”",
                "“",
                "\"'",
                "''",
                " said",
                "“x,” he said ",
                "X said that ",
                "(",
                ", ",
                "\u202E\u200B",
                "👩‍👩‍👧",
                "\uFFFD",
                "\u0000",
                "\uD83D",
                "“\n",
                "a b, according to ",
                "İI",
                "“We waited all day.” ",
                "“X said that it rained\n",
                "The claim that ");
    }

    @ParameterizedTest
    @MethodSource("units")
    void time_at_most_doubles_with_the_text(String unit) {
        read(unit, SIZE);
        double once = seconds(unit, SIZE);
        double twice = seconds(unit, 2 * SIZE);

        assertThat(twice).isLessThan(2.3 * once + 0.1);
    }

    @ParameterizedTest
    @MethodSource("units")
    void every_span_lies_in_the_text(String unit) {
        ArticleText article = ArticleText.of(unit.repeat(100), unit.repeat(20_000 / unit.length()));

        assertThat(spans(article))
                .allMatch(span -> span.end() <= article.in(span.part()).length());
        assertThat(Sentences.of(article)).allMatch(sentence -> sentence.tokens().stream()
                .allMatch(token -> article.in(sentence.part()).startsWith(token.text(), token.start())));
    }

    @Test
    void an_empty_article_says_nothing() {
        assertThat(Heard.attributions("")).isEmpty();
    }

    @Test
    void the_default_locale_does_not_matter() {
        String text = "THE MINISTRY SAID THAT IT IS INNOCENT. “It is,” INSISTED Marlow.";
        List<Attribution> expected = Heard.attributions(text);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Heard.attributions(text)).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Stream<Span> spans(ArticleText article) {
        List<Sentence> sentences = Sentences.of(article);
        return Stream.concat(
                Quotations.of(sentences, article).all().stream().map(Quotation::span),
                Heard.attributions(article).stream().flatMap(one -> one.content().stream()));
    }

    private static double seconds(String unit, int size) {
        double best = Double.MAX_VALUE;
        for (int run = 0; run < 3; run++) {
            long start = CPU.getCurrentThreadCpuTime();
            read(unit, size);
            best = Math.min(best, (CPU.getCurrentThreadCpuTime() - start) / 1e9);
        }
        return best;
    }

    private static void read(String unit, int size) {
        ArticleText article = ArticleText.of("", unit.repeat(size / unit.length()));
        List<Attribution> found = Heard.attributions(article);
        Voices.of(found, Quotations.of(Sentences.of(article), article));
    }
}

package org.tiltmeter.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;

class HostileTextTest {

    /** The rules read a text of any length; the model stops at its bound, so that a megabyte would show little of it. */
    private static final Reader READER = new Reader(Method.RULES);

    private static final Reader WITH_MODEL = new Reader();
    private static final int MEGABYTE = 1 << 20;
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final com.sun.management.ThreadMXBean MEMORY = (com.sun.management.ThreadMXBean) CPU;
    private static final Duration TOO_SHORT_TO_COMPARE = Duration.ofMillis(10);
    private static final double MOST_FOR_TWICE_THE_TEXT = 2.3;

    /** A text of about a length, made of one nasty thing. */
    private record Nasty(String name, IntFunction<String> ofLength) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Nasty> nasties() {
        return Stream.of(
                repeated("one token", "a"),
                repeated("capitals in one token", "A"),
                repeated("dots", "."),
                repeated("opening parentheses", "("),
                repeated("quotation marks", "\""),
                repeated("curly quotation marks", "“"),
                repeated("nested quotation marks", "“‘"),
                repeated("one state", "Russia "),
                repeated("one abbreviation", "US "),
                repeated("possessives", "Russia's "),
                repeated("single capitals", "A "),
                repeated("initials", "J. "),
                repeated("capitalised words", "Kestrel "),
                repeated("given names", "Peter "),
                repeated("titles", "President "),
                repeated("organisation heads", "Ministry of "),
                repeated("hyphens", "Russia-"),
                repeated("pronouns", "he "),
                repeated("sons who quote themselves", "“I, Peter Q. Kane Jr., its president,” said "),
                repeated("loaded words", "brutal regime "),
                repeated("verbs of naming", "described as "),
                repeated("emoji", "😀"),
                repeated("lone surrogates", "\uD83D "),
                repeated("NULs", "\u0000"),
                repeated("zero width and bidirectional marks", "a\u200B\u202E\u2066"),
                repeated("two scripts in a word", "Мosсow "),
                repeated("line breaks", "\n"),
                new Nasty("combining marks", HostileTextTest::combiningMarks),
                new Nasty("distinct names", HostileTextTest::distinctNames));
    }

    private static Nasty repeated(String name, String unit) {
        return new Nasty(name, length -> unit.repeat(length / unit.length()));
    }

    private static String combiningMarks(int length) {
        return "Z" + "\u0300\u0301".repeat(length / 2) + " said no.";
    }

    private static String distinctNames(int length) {
        return IntStream.range(0, length / 52)
                .mapToObj(i -> "Senator Peter " + surname(i) + " said that Russia met " + surname(i) + ". ")
                .collect(Collectors.joining());
    }

    private static String surname(int number) {
        StringBuilder name = new StringBuilder("K");
        for (int i = 0, left = number; i < 5; i++, left /= 26) {
            name.append((char) ('a' + left % 26));
        }
        return name.toString();
    }

    @ParameterizedTest
    @MethodSource("nasties")
    void a_megabyte_is_read_and_every_span_lies_in_the_text(Nasty nasty) {
        ArticleText article = new ArticleText("", nasty.ofLength().apply(MEGABYTE), List.of());
        assertThat(spans(READER.read(article)))
                .allMatch(span -> span.end() <= article.in(span.part()).length());
    }

    @ParameterizedTest
    @MethodSource("nasties")
    void the_model_reads_them_too(Nasty nasty) {
        ArticleText article = new ArticleText("", nasty.ofLength().apply(4_000), List.of());
        assertThat(spans(WITH_MODEL.read(article)))
                .allMatch(span -> span.end() <= article.in(span.part()).length());
    }

    /** Work that grows with the square of a word takes gigabytes here. */
    @Test
    void a_word_without_end_takes_no_memory_without_end() {
        ArticleText article = ArticleText.of("", combiningMarks(60_000));
        WITH_MODEL.read(article);
        long before = MEMORY.getCurrentThreadAllocatedBytes();
        WITH_MODEL.read(article);
        assertThat(MEMORY.getCurrentThreadAllocatedBytes() - before).isLessThan(100L * MEGABYTE);
    }

    @Test
    void the_model_reads_a_megabyte_up_to_its_bound_and_says_so() {
        ArticleText article = new ArticleText("", distinctNames(MEGABYTE), List.of());
        Reading reading = WITH_MODEL.read(article);
        assertThat(reading.unreadFrom()).isNotNull();
        assertThat(spans(reading))
                .isNotEmpty()
                .allMatch(span -> span.end() <= article.in(span.part()).length());
    }

    @ParameterizedTest
    @MethodSource("nasties")
    void twice_the_text_takes_about_twice_the_time(Nasty nasty) {
        ArticleText half = new ArticleText("", nasty.ofLength().apply(MEGABYTE / 16), List.of());
        ArticleText whole = new ArticleText("", nasty.ofLength().apply(MEGABYTE / 8), List.of());
        READER.read(half);
        assertThat(IntStream.range(0, 6)).anyMatch(attempt -> takesAboutTwiceTheTime(whole, half));
    }

    /**
     * Processor time of this thread, and the least of several runs: what else the machine does, and the compiler of the
     * virtual machine, disturb it least. Work that grows with the square of the text takes four times as long in every
     * attempt.
     */
    private static boolean takesAboutTwiceTheTime(ArticleText whole, ArticleText half) {
        double most = MOST_FOR_TWICE_THE_TEXT
                * IntStream.range(0, 4).mapToLong(run -> time(half)).min().orElseThrow();
        return IntStream.range(0, 4).mapToLong(run -> time(whole)).anyMatch(time -> time <= most);
    }

    private static long time(ArticleText article) {
        long start = CPU.getCurrentThreadCpuTime();
        READER.read(article);
        return Math.max(CPU.getCurrentThreadCpuTime() - start, TOO_SHORT_TO_COMPARE.toNanos());
    }

    @ParameterizedTest
    @MethodSource("nasties")
    void a_headline_may_be_as_bad(Nasty nasty) {
        ArticleText article = new ArticleText(nasty.ofLength().apply(5_000), "Russia objected.", List.of());
        assertThat(READER.read(article).mentions())
                .filteredOn(mention -> mention.span().part() == Part.TEXT)
                .extracting(Mention::actor)
                .containsExactly("country:RU");
    }

    @Test
    void an_empty_article_has_an_empty_reading() {
        Reading reading = READER.read(new ArticleText("", "", List.of()));
        assertThat(reading.sentences()).isEmpty();
        assertThat(reading.signals()).isEmpty();
    }

    @Test
    void twenty_thousand_people_are_told_apart() {
        String text = IntStream.range(0, 20_000)
                .mapToObj(i -> "Senator Peter " + surname(i) + " spoke. ")
                .collect(Collectors.joining());
        assertThat(READER.read(new ArticleText("", text, List.of())).actors()).hasSize(20_000);
    }

    @Test
    void marks_that_cannot_be_seen_do_not_shift_offsets() {
        ArticleText article = new ArticleText(
                "", "\u202E😀 \u0000Russia\u200B said “a hostile power” \uD800 threatens Cuba.", List.of());
        assertThat(READER.read(article).loadedTerms())
                .extracting(term -> article.covered(term.span()))
                .containsExactly("hostile power");
    }

    @Test
    void the_locale_of_the_machine_changes_nothing() {
        ArticleText article =
                ArticleText.of("IRAN SLAMS INDIA", "INDIA IS FURIOUS. Iran's Ministry waited in Istanbul.");
        Reading reading = WITH_MODEL.read(article);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            assertThat(new Reader().read(article)).isEqualTo(reading);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Stream<Span> spans(Reading reading) {
        return Stream.concat(reading.sentences().stream(), reading.signals().map(Signal::span));
    }
}

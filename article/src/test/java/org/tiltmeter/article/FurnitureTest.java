package org.tiltmeter.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiltmeter.article.Furniture.Kind;

class FurnitureTest {

    @Test
    void a_promo_line_between_paragraphs_is_furniture_with_its_place_in_the_text() {
        String text = "The talks failed.\nREAD MORE: Envoy leaves the capital\nThe envoy left.";

        assertThat(found(text)).containsExactly(new Furniture(18, 53, Kind.PROMO));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read more: Harbour strike enters second week",
                "Read also: Harbour strike enters second week",
                "ALSO READ: Harbour strike enters second week",
                "SEE ALSO: Harbour strike enters second week",
                "RELATED: Harbour strike enters second week",
                "Watch:Harbour strike enters second week",
                "Click here to see the pictures",
                "( PHOTOS: The harbour in ten pictures)",
            })
    void promo_lines_in_their_variants_are_furniture(String line) {
        assertThat(found("The strike goes on.\n" + line + "\nNobody works."))
                .extracting(Furniture::kind)
                .containsExactly(Kind.PROMO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Advertisement",
                "ADVERTISEMENT:",
                "Sign up for our morning newsletter",
                "Copyright © 2024 The Harbour Gazette. All rights reserved.",
                "Follow us on Twitter",
                "Continue reading the main story",
                "Story continues below",
                "SHARE THIS ARTICLE Share Tweet Post Email",
                "Jo Bloggs contributed to this report.",
                "Slideshow (4 Images)",
            })
    void lines_of_the_page_are_furniture(String line) {
        assertThat(found("The strike goes on.\n" + line + "\nNobody works."))
                .extracting(Furniture::kind)
                .containsExactly(Kind.PAGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read more, the teacher told the children.",
                "Read: any fool can see what comes next.",
                "Related charges were dropped on Monday.",
                "Watch out for the results on Tuesday, the mayor said.",
                "Copyright law is what the court ruled on.",
                "Follow the money, the auditor said.",
                "Advertisements for the harbour were taken down.",
                "Sign up for health insurance before May, officials said.",
                "More than 200 people came.",
                "The report (see also the annex of 2019) was withdrawn.",
            })
    void a_sentence_of_the_article_never_is(String sentence) {
        assertThat(found("The strike goes on.\n" + sentence + "\nNobody works."))
                .isEmpty();
    }

    @Test
    void headlines_under_a_bare_promo_line_go_with_it_until_a_sentence_comes() {
        String text = "READ MORE:\n\nEnvoy leaves the capital\n\nWho is the envoy?\n\nThe envoy left on Monday.";

        assertThat(found(text))
                .extracting(furniture -> text.substring(furniture.start(), furniture.end()))
                .containsExactly("READ MORE:", "Envoy leaves the capital", "Who is the envoy?");
    }

    @Test
    void a_promo_in_brackets_at_the_end_of_a_paragraph_leaves_the_paragraph() {
        String text = "The talks failed. (RELATED: Envoy Leaves) They resume in May.";

        assertThat(found(text)).containsExactly(new Furniture(18, 41, Kind.PROMO));
    }

    @Test
    void a_photo_credit_in_brackets_leaves_its_caption() {
        String text = "The harbour at dawn. (AP Photo/Jo Bloggs)";

        assertThat(found(text)).containsExactly(new Furniture(21, 41, Kind.PAGE));
    }

    @Test
    void share_buttons_before_a_caption_leave_the_caption() {
        String text = "Facebook Twitter Pinterest The harbour at dawn.";

        assertThat(found(text)).containsExactly(new Furniture(0, 26, Kind.PAGE));
    }

    @Test
    void the_default_locale_does_not_matter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(found("SIGN UP FOR DAILY NEWSLETTERS")).hasSize(1);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", ".", "(", "(a", "\n", "a\n", "read more\n", "\u202E", "\u200B", "(see also: "})
    void hostile_repetition_is_walked_in_one_pass(String unit) {
        String text = unit.repeat(1_000_000 / unit.length());

        Duration time =
                processorTimeOf(() -> assertThat(found(text)).allMatch(furniture -> furniture.end() <= text.length()));

        assertThat(time).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void furniture_is_disjoint_and_in_reading_order() {
        String text = "Facebook Twitter Pinterest Harbour (AP Photo/Jo Bloggs) at dawn.\nAdvertisement\nEnd.";

        assertThat(found(text))
                .extracting(Furniture::start, Furniture::end)
                .containsExactly(tuple(0, 26), tuple(35, 55), tuple(65, 78));
    }

    /** This thread's alone, so that it says the same on a busy machine. */
    private static Duration processorTimeOf(Runnable work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        work.run();
        return Duration.ofNanos(threads.getCurrentThreadCpuTime() - before);
    }

    private static List<Furniture> found(String text) {
        return ArticleText.of("", text).furniture();
    }
}

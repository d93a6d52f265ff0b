package org.tiltmeter.stories.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tiltmeter.article.ArticleText;

class NearDuplicatesTest {

    @Test
    void aReprintThatIsCutToItsFirstThirdIsContained() {
        assertThat(containment(words(0, 600), words(0, 200))).hasValue(1.0);
    }

    @Test
    void aReprintWithAWordChangedInTwentyIsStillOne() {
        String edited = IntStream.range(0, 400)
                .mapToObj(number -> number % 20 == 0 ? "changed" + number : "word" + number)
                .collect(Collectors.joining(" "));

        assertThat(containment(words(0, 400), edited)).isPresent();
    }

    @Test
    void furnitureBetweenTheParagraphsChangesNothing() {
        assertThat(containment(words(0, 300), words(0, 150) + "\nREAD MORE: Bridge to be built\n" + words(150, 150)))
                .hasValueCloseTo(1.0, within(0.05));
    }

    @Test
    void twoArticlesThatShareALongQuotationAreTwo() {
        assertThat(containment(words(0, 300) + " " + words(5_000, 60), words(1_000, 300) + " " + words(5_000, 60)))
                .isEmpty();
    }

    @Test
    void aGalleryThatTwoArticlesCarryAlongMakesThemNotOne() {
        String gallery = words(9_000, 600);

        assertThat(containment(words(0, 150) + " " + gallery, words(1_000, 150) + " " + gallery))
                .isEmpty();
    }

    @Test
    void shortTextsAreOneOnlyWhereTheyAreNearlyTheSame() {
        assertThat(containment(words(0, 20), words(0, 20))).hasValue(1.0);
        assertThat(containment(words(0, 20), words(0, 200))).isEmpty();
    }

    @Test
    void emptyTextsAreNobodysDuplicate() {
        assertThat(containment("", "")).isEmpty();
    }

    @Test
    void ofTextsThatAreTooLongToKeepTheContainmentIsEstimated() {
        Shingles whole = shingles(words(0, 12_000));
        Shingles half = shingles(words(0, 6_000));

        assertThat(whole.containment(half)).isCloseTo(1.0, within(0.001));
        assertThat(whole.resemblance(half)).isCloseTo(0.5, within(0.05));
    }

    @Test
    void whatIsStoredIsWhatIsReadBack() {
        Shingles shingles = shingles(words(0, 300));

        assertThat(Shingles.ofBytes(shingles.toBytes())).isEqualTo(shingles).hasSameHashCodeAs(shingles);
    }

    private static OptionalDouble containment(String one, String other) {
        return NearDuplicates.containment(shingles(one), shingles(other));
    }

    private static Shingles shingles(String text) {
        return Shingles.of(ArticleText.of("", text));
    }

    private static String words(int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(number -> "word" + number)
                .collect(Collectors.joining(" "));
    }
}

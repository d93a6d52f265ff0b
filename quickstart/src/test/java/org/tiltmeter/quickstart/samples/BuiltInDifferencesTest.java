package org.tiltmeter.quickstart.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.nlp.Reader;
import org.tiltmeter.quickstart.samples.BuiltInDifferences.Difference;
import org.tiltmeter.quickstart.samples.BuiltInDifferences.Side;
import org.tiltmeter.quickstart.samples.OutletTally.ReadArticle;

/** The engine finds in the sample corpus what was built into it, and nothing in the outlet that is even. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BuiltInDifferencesTest {

    /** What is built in is large: at least half as much again, or at most half as much. */
    private static final double MUCH_MORE = 1.5;

    private static final double MUCH_LESS = 0.5;

    private final BuiltInDifferences builtIn = SampleCorpus.differences();
    private Map<String, OutletTally> tallies = Map.of();

    @BeforeAll
    void readTheCorpus() {
        var reader = new Reader();
        tallies = SampleCorpus.articles().stream()
                .collect(Collectors.groupingBy(
                        SampleArticle::outlet,
                        Collectors.collectingAndThen(Collectors.toList(), articles -> tally(reader, articles))));
    }

    Stream<Difference> everyDifference() {
        return builtIn.differences().stream();
    }

    @ParameterizedTest
    @MethodSource("everyDifference")
    void aBuiltInDifferenceShows(Difference difference) {
        double here = measure(difference.outlet(), difference);

        for (String other : difference.comparedWith()) {
            double there = measure(other, difference);
            switch (difference.direction()) {
                case HIGHER -> assertThat(here).as("against %s", other).isGreaterThan(MUCH_MORE * there);
                case LOWER -> assertThat(here).as("against %s", other).isLessThan(MUCH_LESS * there);
            }
        }
    }

    @Test
    void theEvenOutletUsesNoLoadedLanguageInItsOwnVoice() {
        assertThat(builtIn.actors())
                .allSatisfy(actor -> assertThat(even().loadedInOwnVoice(actor)).isZero());
    }

    @Test
    void theEvenOutletRelaysLoadedLanguageOnBothSides() {
        assertThat(builtIn.sides())
                .allSatisfy(side -> assertThat(loadedInAnyVoice(side)).isGreaterThanOrEqualTo(3));
    }

    @Test
    void theEvenOutletLetsBothSidesSpeakAboutEqually() {
        double union = voiceShare("union");
        double port = voiceShare("port");

        assertThat(union / port).isBetween(0.67, 1.5);
    }

    @Test
    void theEvenOutletNamesItsSources() {
        assertThat(even().measure("S8", null)).isLessThan(0.05);
    }

    private double measure(String outlet, Difference difference) {
        return tally(outlet).measure(difference.measure(), difference.actor());
    }

    private OutletTally even() {
        return tally(builtIn.evenOutlet());
    }

    private OutletTally tally(String outlet) {
        return tallies.getOrDefault(outlet, new OutletTally(outlet, List.of()));
    }

    private double voiceShare(String side) {
        return builtIn.sides().stream()
                .filter(each -> each.name().equals(side))
                .flatMap(each -> each.actors().stream())
                .mapToDouble(actor -> even().measure("S1", actor))
                .sum();
    }

    private long loadedInAnyVoice(Side side) {
        return side.actors().stream().mapToLong(even()::loaded).sum();
    }

    private static OutletTally tally(Reader reader, List<SampleArticle> articles) {
        var read = articles.stream().map(article -> read(reader, article)).toList();
        return new OutletTally(articles.getFirst().outlet(), read);
    }

    private static ReadArticle read(Reader reader, SampleArticle article) {
        var text = ArticleText.of(article.title(), article.text());
        return new ReadArticle(text, reader.read(text));
    }
}

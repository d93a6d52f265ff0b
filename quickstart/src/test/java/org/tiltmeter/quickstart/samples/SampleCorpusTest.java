package org.tiltmeter.quickstart.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SampleCorpusTest {

    private final List<SampleArticle> articles = SampleCorpus.articles();
    private final BuiltInDifferences builtIn = SampleCorpus.differences();

    @Test
    void sixEventsAreToldByEachOfFourOutlets() {
        var outletsOfEvents = articles.stream()
                .collect(Collectors.groupingBy(
                        SampleArticle::event,
                        Collectors.mapping(SampleArticle::outlet, Collectors.toCollection(TreeSet::new))));

        assertThat(articles).hasSize(24);
        assertThat(outletsOfEvents).hasSize(6);
        assertThat(outletsOfEvents.values()).allSatisfy(outlets -> assertThat(outlets)
                .containsExactly(
                        "Skerry Wire", "The Aldermoor Gazette", "The Eastmere Lantern", "The Quayside Herald"));
    }

    @Test
    void everyArticleIsAsLongAsAShortNewsReport() {
        assertThat(articles)
                .allSatisfy(article ->
                        assertThat(article.words()).as(article.title()).isBetween(150, 400));
    }

    @Test
    void everyAddressIsOneThatNobodyCanOwn() {
        assertThat(articles)
                .extracting(article -> URI.create(article.url()).getHost())
                .allSatisfy(host -> assertThat(host).endsWith(".example"));
    }

    @Test
    void noTwoArticlesShareAnAddress() {
        assertThat(articles).extracting(SampleArticle::url).doesNotHaveDuplicates();
    }

    @Test
    void bothSidesAreNamedInFullInEveryArticle() {
        assertThat(articles).allSatisfy(article -> assertThat(article.text())
                .contains("Harbour Workers Union", "Eastmere Port Authority", "Paul Idris", "Ellen Marwick"));
    }

    @Test
    void everyDifferenceIsBetweenOutletsOfTheCorpus() {
        var outlets = articles.stream().map(SampleArticle::outlet).collect(Collectors.toSet());

        assertThat(builtIn.differences()).allSatisfy(difference -> assertThat(difference.comparedWith())
                .hasSize(3)
                .doesNotContain(difference.outlet())
                .isSubsetOf(outlets));
    }

    @Test
    void nothingIsBuiltIntoTheEvenOutlet() {
        assertThat(builtIn.differences())
                .extracting(BuiltInDifferences.Difference::outlet)
                .doesNotContain(builtIn.evenOutlet());
    }
}

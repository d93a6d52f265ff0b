package org.tiltmeter.nlp.portrayal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.nlp.Method;
import org.tiltmeter.nlp.Portrayal;
import org.tiltmeter.nlp.Reader;

class PortrayalFinderTest {

    private static final Reader READER = new Reader(Method.RULES);

    @Test
    void whatStandsInANounPhraseOrBesideItLabels() {
        assertThat(labels("The Cuban regime met with hardline Iran. Anna Merrow, a dictator, left."))
                .containsExactly("regime > country:CU", "hardline > country:IR", "dictator > person:anna-merrow");
    }

    @Test
    void whatOnlyAVerbTiesToAnActorLabelsNobody() {
        assertThat(
                        labels(
                                "Critics slammed Russia. The move alarmed Norway. Norway's brutal campaign began. Anna Merrow is a thug."))
                .isEmpty();
    }

    @Test
    void aShortQuotationThatNobodySpeaksIsAScareQuote() {
        assertThat(scareQuotes("The Norwegian “reform” closed nine schools. A so-called republic was founded."))
                .containsExactly("“reform” > country:NO", "so-called republic > null");
    }

    @Test
    void whatSomebodySaysAndWhatNamesAWorkOrExplainsAWordIsNone() {
        assertThat(scareQuotes(
                        "Anna Merrow called it a “sham”, she said. The film “Cold Harbour” opened. It is known as"
                                + " “the machine”."))
                .isEmpty();
    }

    @Test
    void aWordThatSaysHowFarSomethingIsTrueIsSaidOfWhoStandsBeforeIt() {
        assertThat(epistemic("Norway may close its ports. Sweden failed to answer. It is apparently over."))
                .containsExactly(
                        "may HEDGE > country:NO", "failed to IMPLICATIVE > country:SE", "apparently HEDGE > null");
    }

    @Test
    void whoStandsBeforeAVerbDoesItToWhomStandsBehindIt() {
        assertThat(events("Russian forces shelled Ukraine. Norway has attacked the Swedish government."))
                .containsExactly("shelled country:RU > country:UA ACTIVE", "attacked country:NO > country:SE ACTIVE");
    }

    @Test
    void aPassiveTurnsThemRoundAndMayNameNobody() {
        assertThat(events("Anna Merrow was arrested by Norway. Peter Fenwick was killed on Monday."))
                .containsExactly(
                        "arrested country:NO > person:anna-merrow PASSIVE",
                        "killed null > person:peter-fenwick AGENTLESS");
    }

    @Test
    void aNounAnOwnerAndWhatDidNotHappenAreNoEvents() {
        assertThat(events("Russian attacks went on. Norway did not attack Sweden. Critics attacked Norway's plan."))
                .isEmpty();
    }

    @Test
    void aTitleBehindACountryMakesThePersonTheOneMeant() {
        assertThat(events("Norway warned Sweden Prime Minister Anna Merrow."))
                .containsExactly("warned country:NO > person:anna-merrow ACTIVE");
    }

    private static List<String> labels(String text) {
        ArticleText article = ArticleText.of("", text);
        return portrayal(article).labels().stream()
                .map(label -> article.covered(label.span()) + " > " + label.actor())
                .toList();
    }

    private static List<String> scareQuotes(String text) {
        ArticleText article = ArticleText.of("", text);
        return portrayal(article).scareQuotes().stream()
                .map(quote -> article.covered(quote.span()) + " > " + quote.actor())
                .toList();
    }

    private static List<String> epistemic(String text) {
        ArticleText article = ArticleText.of("", text);
        return portrayal(article).epistemicWords().stream()
                .map(word -> article.covered(word.span()) + " " + word.kind() + " > " + word.actor())
                .toList();
    }

    private static List<String> events(String text) {
        ArticleText article = ArticleText.of("", text);
        return portrayal(article).events().stream()
                .map(event -> article.covered(event.span()) + " " + event.agent() + " > " + event.patient() + " "
                        + event.form())
                .toList();
    }

    private static Portrayal portrayal(ArticleText article) {
        return READER.read(article).portrayal();
    }
}

package org.tiltmeter.analysis.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tiltmeter.analysis.ReadArticle;
import org.tiltmeter.analysis.facts.Counts;
import org.tiltmeter.analysis.facts.Facts;
import org.tiltmeter.article.Part;
import org.tiltmeter.statistics.RatioSums;

/** Each measure, worked by hand from the text of {@link ReadArticle}. */
class MeasureTest {

    private final Facts facts = Facts.of(ReadArticle.ARTICLE, ReadArticle.reading());
    private final Counts ruritania = actor(ReadArticle.RURITANIA);
    private final Counts minister = actor(ReadArticle.MINISTER);
    private final Counts article = Objects.requireNonNull(facts.article().get(Part.TEXT));

    @Test
    void l1IsOneTermToOneMentionInTheOutletsOwnVoice() {
        assertThat(figure(Measure.L1, VoiceScope.OWN, ruritania).value()).isEqualTo(100.0);
    }

    @Test
    void l1InAnyVoiceIsThreeTermsToThreeMentions() {
        var figure = figure(Measure.L1, VoiceScope.ANY, ruritania);

        assertThat(figure.n()).isEqualTo(3);
        assertThat(figure.value()).isEqualTo(100.0);
        assertThat(figure.voice()).isEqualTo("any");
    }

    @Test
    void l1OfWhoIsNotMentionedInThatVoiceHasNoValue() {
        var figure = figure(Measure.L1, VoiceScope.UNKNOWN, minister);

        assertThat(figure.value()).isNull();
        assertThat(figure.n()).isZero();
    }

    @Test
    void l2IsOneLabelToOneMentionInTheOutletsOwnVoice() {
        assertThat(figure(Measure.L2, VoiceScope.OWN, ruritania).value()).isEqualTo(100.0);
    }

    @Test
    void l8OfTheArticleIsOneScareQuoteToTwoMentions() {
        assertThat(figure(Measure.L8, VoiceScope.ANY, article).value()).isEqualTo(50.0);
    }

    @Test
    void l9OfTheMinisterIsHarmThatNobodyDoes() {
        assertThat(figure(Measure.L9, VoiceScope.ANY, minister).parts())
                .isEqualTo(Map.of("agent", 0.0, "patient", 1.0, "agentless-harm", 1.0));
    }

    @Test
    void l9OfTheArticleIsOneAgentOfTwoParties() {
        assertThat(figure(Measure.L9, VoiceScope.ANY, article).value()).isEqualTo(0.5);
    }

    @Test
    void s6OfTheArticleIsOneOfficialOfFourWhoCanBeTold() {
        assertThat(figure(Measure.S6, VoiceScope.ANY, article).value()).isEqualTo(0.25);
    }

    @Test
    void s6OfTheCountryIsTheRoleOfWhoSpeaksOfIt() {
        var figure = figure(Measure.S6, VoiceScope.ANY, ruritania);

        assertThat(figure.n()).isEqualTo(1);
        assertThat(figure.parts()).containsEntry("anonymous", 1.0);
    }

    @Test
    void s10OfTheCountryIsAnAccusationWithoutAnAnswer() {
        assertThat(figure(Measure.S10, VoiceScope.ANY, ruritania).parts())
                .isEqualTo(Map.of("heard", 0.0, "declined", 0.0, "not-heard", 1.0));
    }

    @Test
    void l3IsTheOneLabelInTheOutletsOwnVoice() {
        var figure = figure(Measure.L3, VoiceScope.ANY, ruritania);

        assertThat(figure.n()).isEqualTo(1);
        assertThat(figure.parts())
                .isEqualTo(Map.of(
                        "subjective-intensifier", 0.0,
                        "one-sided", 0.0,
                        "label", 1.0,
                        "factive", 0.0,
                        "assertive", 0.0,
                        "implicative", 0.0,
                        "hedge", 0.0));
    }

    @Test
    void l4IsThePolarityOfTheOneMentionInTheOutletsOwnVoice() {
        assertThat(figure(Measure.L4, VoiceScope.OWN, ruritania).value()).isEqualTo(-0.75);
    }

    @Test
    void l4InAnyVoiceIsTheMeanOfTwoMentionsThatTheModelRead() {
        var figure = figure(Measure.L4, VoiceScope.ANY, ruritania);

        assertThat(figure.n()).isEqualTo(2);
        assertThat(figure.value()).isEqualTo(-0.25);
    }

    @Test
    void l5IsOneOfThreeTerms() {
        assertThat(figure(Measure.L5, VoiceScope.ANY, ruritania).value()).isEqualTo(1 / 3.0);
    }

    @Test
    void s1IsThreeOfElevenAttributedWords() {
        var figure = figure(Measure.S1, VoiceScope.ANY, article);

        assertThat(figure.value()).isEqualTo(3 / 11.0);
        assertThat(figure.parts())
                .isEqualTo(Map.of(
                        "named", 3 / 11.0,
                        "anonymous", 5 / 11.0,
                        "document", 1 / 11.0,
                        "other-media", 0.0,
                        "unresolved", 2 / 11.0));
    }

    @Test
    void s2IsOneAttributionToTwoMentions() {
        assertThat(figure(Measure.S2, VoiceScope.ANY, minister).value()).isEqualTo(0.5);
    }

    @Test
    void s3OfTheArticleIsTwoDirectOfFive() {
        var figure = figure(Measure.S3, VoiceScope.ANY, article);

        assertThat(figure.value()).isEqualTo(0.4);
        assertThat(figure.parts()).isEqualTo(Map.of("direct", 0.4, "mixed", 0.0, "indirect", 0.6));
    }

    @Test
    void s4OfTheArticleLeavesOutTheAttributionWithoutACue() {
        var figure = figure(Measure.S4, VoiceScope.ANY, article);

        assertThat(figure.n()).isEqualTo(4);
        assertThat(figure.parts()).isEqualTo(Map.of("endorse", 0.25, "neutral", 0.5, "doubt", 0.25, "manner", 0.0));
    }

    @Test
    void s5OfTheMinisterIsHeardAfterTheLead() {
        var figure = figure(Measure.S5, VoiceScope.ANY, minister);

        assertThat(figure.value()).isEqualTo(0.0);
        assertThat(figure.parts()).isEqualTo(Map.of("headline", 0.0, "lead", 0.0, "later", 1.0, "position", 0.136));
    }

    @Test
    void s9OfTheArticleIsNoneOfOne() {
        var figure = figure(Measure.S9, VoiceScope.ANY, article);

        assertThat(figure.n()).isEqualTo(1);
        assertThat(figure.value()).isEqualTo(0.0);
    }

    @Test
    void s11OfTheArticleIsAMediumAndADocumentOfFive() {
        var figure = figure(Measure.S11, VoiceScope.ANY, article);

        assertThat(figure.value()).isEqualTo(0.4);
        assertThat(figure.parts())
                .isEqualTo(Map.of("other-media", 0.2, "social-media", 0.0, "press-release", 0.0, "document", 0.2));
    }

    @Test
    void s8OfTheCountryIsAllAnonymous() {
        var figure = figure(Measure.S8, VoiceScope.ANY, ruritania);

        assertThat(figure.value()).isEqualTo(1.0);
        assertThat(figure.parts()).isEqualTo(Map.of("bare", 0.0, "collective", 1.0, "described", 0.0));
    }

    @Test
    void s8OfTheArticleIsTwoOfFive() {
        assertThat(figure(Measure.S8, VoiceScope.ANY, article).value()).isEqualTo(0.4);
    }

    @Test
    void everyMeasureSaysWhatItIs() {
        assertThat(Catalogue.all()).hasSize(20).allSatisfy(method -> assertThat(method.definition())
                .endsWith("."));
    }

    private Counts actor(String id) {
        return ReadArticle.counts(facts, id, Part.TEXT);
    }

    private static Figure figure(Measure measure, VoiceScope voice, Counts counts) {
        RatioSums sums = measure.fraction(voice).of(counts);
        List<Long> parts = measure.parts().stream()
                .map(part -> (long) counts.of(part.count()))
                .toList();
        return Figure.of(measure, voice, sums, parts);
    }
}

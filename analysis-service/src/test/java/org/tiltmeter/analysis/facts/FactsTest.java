package org.tiltmeter.analysis.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiltmeter.analysis.ReadArticle;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.Attribution;
import org.tiltmeter.nlp.Mention;
import org.tiltmeter.nlp.Reading;
import org.tiltmeter.nlp.Source;
import org.tiltmeter.nlp.Voice;

class FactsTest {

    private final Facts facts = Facts.of(ReadArticle.ARTICLE, ReadArticle.reading());

    @Test
    void anActorInTheHeadlineIsCountedApart() {
        assertThat(of(ReadArticle.RURITANIA, Part.TITLE))
                .isEqualTo(counts(Map.of(Count.MENTIONS_OWN, 1, Count.LOADED_OWN, 1, Count.CLASS_INTENSIFIER, 1)));
    }

    @Test
    void anActorWhoseOfficialsSpeakUnnamedDoesNotSpeak() {
        var expected = new EnumMap<Count, Integer>(Count.class);
        expected.putAll(Map.of(
                Count.MENTIONS_OWN, 1,
                Count.MENTIONS_SOURCED, 1,
                Count.MENTIONS_UNKNOWN, 1,
                Count.LOADED_OWN, 1,
                Count.LOADED_SOURCED, 1,
                Count.LOADED_UNKNOWN, 1,
                Count.ATTRIBUTIONS, 1,
                Count.ANONYMOUS_COLLECTIVE, 1));
        expected.putAll(Map.of(
                Count.CLASS_LABEL, 1,
                Count.POLAR_OWN, 1,
                Count.POLARITY_OWN, -750,
                Count.POLAR_SOURCED, 1,
                Count.POLARITY_SOURCED, 250,
                Count.WITH_SOURCE, 1));
        expected.putAll(Map.of(
                Count.LABELS_OWN, 1,
                Count.SCARE_QUOTES, 1,
                Count.AGENT, 1,
                Count.ROLE_ANONYMOUS, 1,
                Count.REPLY_NONE, 1));
        assertThat(of(ReadArticle.RURITANIA, Part.TEXT)).isEqualTo(counts(expected));
    }

    @Test
    void anActorWhoSpeaksIsCountedByDirectnessStanceAndWords() {
        var expected = new EnumMap<Count, Integer>(Count.class);
        expected.putAll(Map.of(
                Count.MENTIONS_OWN, 1,
                Count.MENTIONS_SOURCED, 1,
                Count.SPOKEN, 1,
                Count.ATTRIBUTIONS, 1,
                Count.DIRECT, 1,
                Count.NEUTRAL, 1,
                Count.WORDS, 3,
                Count.WORDS_NAMED, 3));
        // Heard first after the one sentence of the lead, 30 of 220 characters into the text.
        expected.putAll(Map.of(Count.FIRST_LATER, 1, Count.FIRST_PLACE, 136, Count.WITH_SOURCE, 1));
        expected.putAll(Map.of(Count.CLASS_HEDGE, 1, Count.PATIENT, 1, Count.AGENTLESS_HARM, 1));
        assertThat(of(ReadArticle.MINISTER, Part.TEXT)).isEqualTo(counts(expected));
    }

    @Test
    void theArticleCountsAllOfItAndWhatCouldNotBeTold() {
        var expected = new EnumMap<Count, Integer>(Count.class);
        expected.putAll(Map.of(
                Count.MENTIONS_OWN,
                2,
                Count.MENTIONS_SOURCED,
                2,
                Count.MENTIONS_UNKNOWN,
                1,
                Count.LOADED_OWN,
                1,
                Count.LOADED_SOURCED,
                1,
                Count.LOADED_UNKNOWN,
                1,
                Count.SPOKEN,
                1,
                Count.ATTRIBUTIONS,
                5));
        expected.putAll(Map.of(Count.DIRECT, 2, Count.INDIRECT, 3, Count.ENDORSE, 1, Count.NEUTRAL, 2, Count.DOUBT, 1));
        expected.putAll(Map.of(
                Count.WORDS,
                11,
                Count.WORDS_NAMED,
                3,
                Count.WORDS_ANONYMOUS,
                5,
                Count.WORDS_DOCUMENT,
                1,
                Count.WORDS_UNRESOLVED,
                2,
                Count.ANONYMOUS_BARE,
                1,
                Count.ANONYMOUS_COLLECTIVE,
                1));
        expected.putAll(
                Map.of(Count.UNRESOLVED_MENTIONS, 1, Count.UNRESOLVED_ATTRIBUTIONS, 1, Count.UNRESOLVED_TARGETS, 1));
        expected.putAll(Map.of(
                Count.CLASS_LABEL, 1,
                Count.POLAR_OWN, 1,
                Count.POLARITY_OWN, -750,
                Count.POLAR_SOURCED, 1,
                Count.POLARITY_SOURCED, 250));
        expected.putAll(Map.of(
                Count.FIRST_LATER, 1,
                Count.FIRST_PLACE, 136,
                Count.WITH_SOURCE, 1,
                Count.SECOND_MEDIA, 1,
                Count.SECOND_DOCUMENT, 1));
        expected.putAll(Map.of(
                Count.LABELS_OWN, 1,
                Count.SCARE_QUOTES, 1,
                Count.CLASS_HEDGE, 1,
                Count.AGENT, 1,
                Count.PATIENT, 1,
                Count.AGENTLESS_HARM, 1,
                Count.REPLY_NONE, 1));
        expected.putAll(Map.of(Count.ROLE_OFFICIAL, 1, Count.ROLE_ANONYMOUS, 2, Count.ROLE_DOCUMENT, 1));

        assertThat(facts.article().get(Part.TEXT)).isEqualTo(counts(expected));
    }

    @Test
    void anEmptyReadingStillCountsAsAnArticle() {
        var nothing = new Reading("hand-1", List.of(), List.of(), List.of(), List.of(), List.of());

        assertThat(Facts.of(new ArticleText("", "Rain.", List.of()), nothing))
                .isEqualTo(new Facts(
                        Map.of(Part.TITLE, counts(Map.of()), Part.TEXT, counts(Map.of())),
                        Map.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    @Test
    void sourcesAreKeptByKeyAndWhomNobodyNamesIsNone() {
        assertThat(facts.sources())
                .containsExactly(
                        new SourceCount("anonymous:a source", 1),
                        new SourceCount("anonymous:officials in ruritania", 1),
                        new SourceCount("document:report", 1),
                        new SourceCount(ReadArticle.MINISTER, 1));
    }

    @Test
    void anArticleWhoseSourcesAllComeThroughOneMediumRestsOnOne() {
        var text = new ArticleText("", "CNN said Ann left, Bo stayed.", List.of());
        var cnn = new Attribution.Medium(span(0, 3), "CNN");
        var reading = new Reading(
                "hand-1",
                List.of(span(0, 29)),
                List.of(),
                List.of(),
                List.of(said(0, "person:ann", span(9, 12), cnn), said(1, "person:bo", span(19, 21), cnn)),
                List.of());

        assertThat(Facts.of(text, reading).article().get(Part.TEXT))
                .extracting(counted -> counted.of(Count.SINGLE_SOURCE))
                .isEqualTo(1);
    }

    @Test
    void withoutTheUncertainSpansTheRestCountsAsBefore() {
        Facts certain = Facts.of(ReadArticle.ARTICLE, ReadArticle.reading(), Certainty.CERTAIN);

        // The attributions of the article are not certain, all else is.
        var numbers = new EnumMap<Count, Integer>(Count.class);
        numbers.putAll(of(ReadArticle.RURITANIA, Part.TEXT).numbers());
        numbers.keySet()
                .removeAll(List.of(
                        Count.ATTRIBUTIONS, Count.ANONYMOUS_COLLECTIVE, Count.WITH_SOURCE, Count.ROLE_ANONYMOUS));
        assertThat(ReadArticle.counts(certain, ReadArticle.RURITANIA, Part.TEXT))
                .isEqualTo(counts(numbers));
    }

    @Test
    void theWordsAroundAnActorAreTheOutletsOwnAndNeitherNamesNorWhatIsSaid() {
        var text = new ArticleText("", "Ann shut old mines in May. Bo said Ann had lied. Mines are deep.", List.of());
        var said = said(0, "person:bo", span(35, 47), null);
        var reading = new Reading(
                "hand-1",
                List.of(span(0, 26), span(27, 48), span(49, 64)),
                List.of(),
                List.of(
                        new Mention(0, span(0, 3), Mention.Form.NAME, "person:ann", new Voice.Own(), 1, "by-hand"),
                        new Mention(1, span(27, 29), Mention.Form.NAME, "person:bo", new Voice.Own(), 1, "by-hand"),
                        new Mention(
                                2, span(35, 38), Mention.Form.NAME, "person:ann", new Voice.Sourced(0), 1, "by-hand")),
                List.of(said),
                List.of());

        assertThat(Facts.of(text, reading).words())
                .containsExactly(new ActorWords(
                        new Facts.ActorCell("person:ann", "ann", Part.TEXT),
                        new TreeMap<>(Map.of("shut", 1, "old", 1, "mines", 1))));
    }

    private static Span span(int start, int end) {
        return new Span(Part.TEXT, start, end);
    }

    private static Attribution said(int index, String actor, Span span, Attribution.@Nullable Medium through) {
        return new Attribution(
                index,
                Attribution.Directness.INDIRECT,
                new Source.Named(span, actor),
                null,
                List.of(span),
                Attribution.Stance.NEUTRAL,
                through,
                1,
                "by-hand");
    }

    private Counts of(String actor, Part part) {
        return ReadArticle.counts(facts, actor, part);
    }

    private static Counts counts(Map<Count, Integer> numbers) {
        return new Counts(numbers);
    }
}

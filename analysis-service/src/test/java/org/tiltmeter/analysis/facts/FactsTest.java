package org.tiltmeter.analysis.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tiltmeter.analysis.ReadArticle;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Part;
import org.tiltmeter.nlp.Reading;

class FactsTest {

    private final Facts facts = Facts.of(ReadArticle.ARTICLE, ReadArticle.reading());

    @Test
    void anActorInTheHeadlineIsCountedApart() {
        assertThat(of(ReadArticle.RURITANIA, Part.TITLE))
                .isEqualTo(counts(Map.of(Count.MENTIONS_OWN, 1, Count.LOADED_OWN, 1)));
    }

    @Test
    void anActorWhoseOfficialsSpeakUnnamedDoesNotSpeak() {
        assertThat(of(ReadArticle.RURITANIA, Part.TEXT))
                .isEqualTo(counts(Map.of(
                        Count.MENTIONS_OWN, 1,
                        Count.MENTIONS_SOURCED, 1,
                        Count.MENTIONS_UNKNOWN, 1,
                        Count.LOADED_OWN, 1,
                        Count.LOADED_SOURCED, 1,
                        Count.LOADED_UNKNOWN, 1,
                        Count.ATTRIBUTIONS, 1,
                        Count.ANONYMOUS_COLLECTIVE, 1)));
    }

    @Test
    void anActorWhoSpeaksIsCountedByDirectnessStanceAndWords() {
        assertThat(of(ReadArticle.MINISTER, Part.TEXT))
                .isEqualTo(counts(Map.of(
                        Count.MENTIONS_OWN, 1,
                        Count.MENTIONS_SOURCED, 1,
                        Count.SPOKEN, 1,
                        Count.ATTRIBUTIONS, 1,
                        Count.DIRECT, 1,
                        Count.NEUTRAL, 1,
                        Count.WORDS, 3,
                        Count.WORDS_NAMED, 3)));
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

        assertThat(facts.article().get(Part.TEXT)).isEqualTo(counts(expected));
    }

    @Test
    void anEmptyReadingStillCountsAsAnArticle() {
        var nothing = new Reading("hand-1", List.of(), List.of(), List.of(), List.of(), List.of());

        assertThat(Facts.of(new ArticleText("", "Rain.", List.of()), nothing))
                .isEqualTo(new Facts(
                        Map.of(Part.TITLE, counts(Map.of()), Part.TEXT, counts(Map.of())), Map.of(), List.of()));
    }

    private Counts of(String actor, Part part) {
        return ReadArticle.counts(facts, actor, part);
    }

    private static Counts counts(Map<Count, Integer> numbers) {
        return new Counts(numbers);
    }
}

package org.tiltmeter.evaluation.sets.polnear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;
import org.tiltmeter.evaluation.sets.ActorKinds;
import org.tiltmeter.nlp.Actor;
import org.tiltmeter.nlp.Mention;
import org.tiltmeter.nlp.Reading;
import org.tiltmeter.nlp.Voice;

class SourceKindTest {

    private static final String TEXT =
            "Ellen Marwick of Harbour Board spoke. Officials at Pier House agreed. She left. The captain stayed.";

    @Test
    void aPersonsNameCountsBeforeThatOfAnOrganisation() {
        assertThat(kind("Ellen Marwick of Harbour Board")).isEqualTo(SourceKind.PERSON);
        assertThat(kind("Harbour Board")).isEqualTo(SourceKind.ORGANISATION);
    }

    @Test
    void aCapitalInsideMayBeANameThatTheEngineDoesNotKnow() {
        assertThat(kind("Officials at Pier House")).isEqualTo(SourceKind.OTHER_NAME);
    }

    @Test
    void aCapitalAtTheStartIsNoName() {
        assertThat(kind("Officials")).isEqualTo(SourceKind.UNNAMED);
        assertThat(kind("The captain")).isEqualTo(SourceKind.UNNAMED);
    }

    @Test
    void aPronounIsOneHoweverItIsWritten() {
        assertThat(kind("She")).isEqualTo(SourceKind.PRONOUN);
    }

    @Test
    void aRelationMayHaveNoSource() {
        assertThat(SourceKind.of(List.of(), TEXT, actors())).isEqualTo(SourceKind.NONE);
    }

    private static SourceKind kind(String source) {
        return SourceKind.of(List.of(span(source)), TEXT, actors());
    }

    private static ActorKinds actors() {
        return ActorKinds.of(new Reading(
                "stub-1",
                List.of(),
                List.of(
                        new Actor("person:ellen-marwick", Actor.Kind.PERSON, "Ellen Marwick"),
                        new Actor("organisation:harbour-board", Actor.Kind.ORGANISATION, "Harbour Board")),
                List.of(
                        mention("Ellen Marwick", "person:ellen-marwick", Mention.Form.NAME),
                        mention("Harbour Board", "organisation:harbour-board", Mention.Form.NAME),
                        mention("The captain", "person:ellen-marwick", Mention.Form.DESCRIPTION)),
                List.of(),
                List.of()));
    }

    private static Mention mention(String words, String actor, Mention.Form form) {
        return new Mention(0, span(words), form, actor, new Voice.Own(), 1, "stub");
    }

    private static Span span(String covered) {
        int start = TEXT.indexOf(covered);
        return new Span(Part.TEXT, start, start + covered.length());
    }
}

package org.tiltmeter.evaluation.sets.polnear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;
import org.tiltmeter.evaluation.score.Match;
import org.tiltmeter.evaluation.score.Tally;
import org.tiltmeter.evaluation.text.Words;

class RelationCountTest {

    private static final String TEXT =
            "Mayor Quill said that \u201cthe ferry is safe,\u201d and the captain of the port denied that it had leaked.";

    private static final Relation QUILL = relation("Mayor Quill", "said", "that \u201cthe ferry is safe,\u201d");
    private static final Relation CAPTAIN = relation("the captain of the port", "denied", "that it had leaked");

    @Test
    void theGoldItselfIsPerfect() {
        Tally tally = count(List.of(QUILL, CAPTAIN), List.of(QUILL, CAPTAIN));

        assertThat(tally.matches().values()).allMatch(match -> match.f1() == 1);
    }

    @Test
    void wordsOfARoleCountWithoutPunctuation() {
        Relation shorter = relation("Quill", "said", "the ferry is safe,\u201d");

        Tally tally = count(List.of(QUILL), List.of(shorter));

        assertThat(tally.of("tokens.source")).isEqualTo(Match.of(1, 1, 2));
        assertThat(tally.of("tokens.cue")).isEqualTo(Match.of(1, 1, 1));
        assertThat(tally.of("tokens.content")).isEqualTo(Match.of(4, 4, 5));
    }

    @Test
    void quotationMarksAndCommasDoNotSpoilAnExactSpan() {
        Relation bare = relation("Mayor Quill", "said", "that \u201cthe ferry is safe");

        assertThat(count(List.of(QUILL), List.of(bare)).of("exact.content")).isEqualTo(Match.of(1, 1, 1));
    }

    @Test
    void aShorterSpanOverlapsButIsNotExact() {
        Relation head = relation("captain", "denied", "that it had leaked");

        Tally tally = count(List.of(CAPTAIN), List.of(head));

        assertThat(tally.of("overlap.source")).isEqualTo(Match.of(1, 1, 1));
        assertThat(tally.of("exact.source")).isEqualTo(Match.of(0, 1, 1));
    }

    @Test
    void aSourceOfTwoRelationsIsOneSpan() {
        Relation again = relation("Mayor Quill", "denied", "that it had leaked");

        assertThat(count(List.of(QUILL, again), List.of(QUILL)).of("overlap.source"))
                .isEqualTo(Match.of(1, 1, 1));
    }

    @Test
    void aRelationFitsOnlyWhereAllThreeRolesOverlap() {
        Relation wrongSource = relation("Mayor Quill", "denied", "that it had leaked");

        assertThat(count(List.of(QUILL, CAPTAIN), List.of(QUILL, wrongSource)).of("relation"))
                .isEqualTo(Match.of(1, 2, 2));
    }

    @Test
    void aRelationWithoutSourceFitsOnlyAPredictionWithoutSource() {
        Relation sourceless = new Relation(List.of(), CAPTAIN.cue(), CAPTAIN.content());

        assertThat(count(List.of(sourceless), List.of(sourceless)).of("relation"))
                .isEqualTo(Match.of(1, 1, 1));
        assertThat(count(List.of(sourceless), List.of(CAPTAIN)).of("relation")).isEqualTo(Match.of(0, 1, 1));
        assertThat(count(List.of(CAPTAIN), List.of(sourceless)).of("relation")).isEqualTo(Match.of(0, 1, 1));
    }

    @Test
    void byKindOfSourceGoldAndPredictionCountEachByTheirOwn() {
        // The captain's words are found, and taken to be a mayor's; nothing else is found.
        Relation mayor =
                relation("Mayor Quill said that \u201cthe ferry is safe,\u201d and the captain", "denied", "leaked");

        Tally tally = RelationCount.bySource(
                Words.of(TEXT),
                List.of(QUILL, CAPTAIN),
                List.of(mayor),
                relation -> relation.source().getFirst().start() == 0 ? SourceKind.PERSON : SourceKind.UNNAMED);

        assertThat(tally.of("relation.unnamed")).isEqualTo(new Match(0, 0, 1, 1));
        assertThat(tally.of("relation.person")).isEqualTo(new Match(1, 1, 0, 1));
    }

    @Test
    void oneRelationThatCoversTwoFindsOne() {
        Relation both = new Relation(
                List.of(span("Mayor Quill"), span("the captain of the port")),
                List.of(span("said"), span("denied")),
                List.of(span("that \u201cthe ferry is safe,\u201d"), span("that it had leaked")));

        assertThat(count(List.of(QUILL, CAPTAIN), List.of(both)).of("relation")).isEqualTo(Match.of(1, 1, 2));
    }

    @Test
    void aContentInStretchesIsExactOnlyWithAllOfThem() {
        Relation gold = relation("Mayor Quill", "said", "that", "the ferry is safe");
        Relation half = relation("Mayor Quill", "said", "the ferry is safe");

        assertThat(count(List.of(gold), List.of(gold)).of("exact.content")).isEqualTo(Match.of(1, 1, 1));
        assertThat(count(List.of(gold), List.of(half)).of("exact.content")).isEqualTo(Match.of(0, 1, 1));
    }

    private static Tally count(List<Relation> gold, List<Relation> predicted) {
        return RelationCount.of(Words.of(TEXT), gold, predicted);
    }

    private static Relation relation(String source, String cue, String... content) {
        return new Relation(
                List.of(span(source)),
                List.of(span(cue)),
                Stream.of(content).map(RelationCountTest::span).toList());
    }

    private static Span span(String covered) {
        int start = TEXT.indexOf(covered);
        return new Span(Part.TEXT, start, start + covered.length());
    }
}

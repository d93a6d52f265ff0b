package org.tiltmeter.evaluation.sets.basil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;
import org.tiltmeter.evaluation.engine.StubEngine;
import org.tiltmeter.evaluation.score.Match;
import org.tiltmeter.evaluation.score.Tally;
import org.tiltmeter.evaluation.sets.DataException;
import org.tiltmeter.evaluation.sets.Examined;
import org.tiltmeter.evaluation.sets.Texts;
import org.tiltmeter.nlp.Actor;
import org.tiltmeter.nlp.Mention;
import org.tiltmeter.nlp.Reading;
import org.tiltmeter.nlp.Voice;
import org.tiltmeter.nlp.Wording;

class BasilTest {

    private static final String ARTICLE = """
            {"title": "A vile pier", "source": "GULL", "triplet-uuid": "event-9",
             "body-paragraphs": [["Ellen Marwick smirked.", "\ud83d\udea2 Boats came."], ["\\"A vile board,\\" she said."]]}
            """;

    private static final String TITLE = span("title", 2, 6, "lex", "Harbour_Board", "no");
    private static final String SMIRKED = span("p0", 14, 21, "lex", "Marwick", "no");
    private static final String BOATS = span("p1", 2, 7, "inf", "Ellen_Marwick", "no");
    private static final String BOARD = span("p2", 3, 13, "inf", "Harbour_Board", "yes");

    @TempDir
    Path data = Path.of("");

    @BeforeEach
    void article() throws IOException {
        Files.createDirectories(data.resolve("basil/articles/2031"));
        Files.createDirectories(data.resolve("basil/annotations/2031"));
        Files.writeString(data.resolve("basil/articles/2031/event-9_1.json"), ARTICLE);
    }

    @Test
    void sentencesAreCountedThroughAllParagraphs() throws IOException {
        BasilText text = text(SMIRKED, BOATS, BOARD, TITLE);

        assertThat(text.source().article().text())
                .isEqualTo("Ellen Marwick smirked. \ud83d\udea2 Boats came.\n\n\"A vile board,\" she said.");
        assertThat(text.gold())
                .extracting(gold -> text.source().article().covered(gold.span()))
                .containsExactly("smirked", "Boats", "vile board", "vile");
        assertThat(text.gold().getLast().span()).isEqualTo(new Span(Part.TITLE, 2, 6));
    }

    @Test
    void aSentenceIsLexicalWhereItHoldsALexicalSpan() throws IOException {
        // Predicted: both sentences of the first paragraph, which the engine does not divide. Gold: the first.
        StubEngine engine = StubEngine.scoring(text -> text.contains("smirked") ? 0.9 : 0.1);

        assertThat(text(SMIRKED, BOATS).examine(engine).tally().of("sentence")).isEqualTo(Match.of(1, 2, 1));
    }

    @Test
    void theTargetIsRightWhereTheEnginesActorIsTheOneThatBasilNames() throws IOException {
        Tally tally = text(SMIRKED, BOATS, BOARD)
                .examine(aimingAt("person:ellen-marwick", false))
                .tally();

        assertThat(tally.of("target")).isEqualTo(Match.of(2, 3, 3));
    }

    @Test
    void aTargetThatIsNoneOfTheActorsIsNoCandidate() throws IOException {
        Tally tally = text(SMIRKED, BOARD).examine(aimingAt(null, false)).tally();

        assertThat(tally.of("candidate")).isEqualTo(Match.of(1, 2, 2));
        assertThat(tally.of("target")).isEqualTo(Match.of(0, 2, 2));
    }

    @Test
    void targetsCountByWordingAndByTheKindOfActorThatTheEngineTells() throws IOException {
        Tally tally = text(SMIRKED, BOATS, BOARD)
                .examine(aimingAt("person:ellen-marwick", false))
                .tally();

        assertThat(tally.of("target.lexical")).isEqualTo(Match.of(1, 1, 1));
        assertThat(tally.of("target.informational")).isEqualTo(Match.of(1, 2, 2));
        assertThat(tally.of("target.person")).isEqualTo(Match.of(2, 2, 2));
        assertThat(tally.of("target.unrecognised")).isEqualTo(Match.of(0, 1, 1));
    }

    @Test
    void theVoiceIsRightWhereBothSayQuotedOrNeitherDoes() throws IOException {
        assertThat(text(SMIRKED, BOATS, BOARD)
                        .examine(aimingAt(null, true))
                        .tally()
                        .of("voice"))
                .isEqualTo(Match.of(1, 3, 3));
    }

    @Test
    void predictionsAreAnnotationsOfTheSameSpans() throws IOException {
        Examined examined = text(BOARD).examine(aimingAt("person:ellen-marwick", true));

        assertThat(examined.predictions().getFirst().file()).isEqualTo("basil/annotations/2031/event-9_1_ann.json");
        assertThat(examined.predictions().getFirst().lines())
                .contains("\"phrase-level-annotations\"", "\"target\" : \"Ellen Marwick\"", "\"quote\" : \"yes\"");
    }

    @Test
    void articlesOnOneEventAreHeldOutTogether() throws IOException {
        assertThat(text().key()).isEqualTo("event-9");
        assertThat(text().document()).isEqualTo("event-9_1");
        assertThat(text().outlet()).isEqualTo("gull");
    }

    @Test
    void aSpanOfASentenceThatIsNotThereIsSaid() {
        assertThatThrownBy(() -> text(SMIRKED.replace("p0", "p7")))
                .isInstanceOf(DataException.class)
                .hasMessage(
                        "basil/annotations/2031/event-9_1_ann.json has a span that its article has not: no sentence p7");
    }

    @Test
    void aFolderWithoutItIsMissing() {
        assertThat(new Basil().find(data.resolve("nowhere"), "dev")).isEqualTo(new Texts.Missing("basil/articles"));
    }

    /** Knows Ellen Marwick, by her last name too, and says the same of all spans. */
    private static StubEngine aimingAt(@Nullable String target, boolean quoted) {
        return StubEngine.scoring(text -> 0.1)
                .telling(BasilTest::marwick, span -> new Wording(span, new Voice.Own(), quoted, target));
    }

    private static Reading marwick(ArticleText article) {
        Actor marwick = new Actor("person:ellen-marwick", Actor.Kind.PERSON, "Ellen Marwick");
        Mention mention = new Mention(
                0, StubEngine.span(article, "Marwick"), Mention.Form.NAME, marwick.id(), new Voice.Own(), 1, "stub");
        return new Reading("stub-1", List.of(), List.of(marwick), List.of(mention), List.of(), List.of());
    }

    private BasilText text(String... spans) throws IOException {
        Files.writeString(
                data.resolve("basil/annotations/2031/event-9_1_ann.json"),
                "{\"phrase-level-annotations\": [" + String.join(",", spans) + "]}");
        return (BasilText)
                ((Texts.Present) new Basil().find(data, "dev")).texts().getFirst();
    }

    private static String span(String id, int start, int end, String bias, String target, String quote) {
        return """
                {"id": "%s", "start": %d, "end": %d, "bias": "%s", "target": "%s", "quote": "%s"}
                """.formatted(id, start, end, bias, target, quote);
    }
}

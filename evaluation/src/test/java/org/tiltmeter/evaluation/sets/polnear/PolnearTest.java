package org.tiltmeter.evaluation.sets.polnear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;
import org.tiltmeter.evaluation.engine.StubEngine;
import org.tiltmeter.evaluation.score.Match;
import org.tiltmeter.evaluation.sets.DataException;
import org.tiltmeter.evaluation.sets.Examined;
import org.tiltmeter.evaluation.sets.GoldText;
import org.tiltmeter.evaluation.sets.Texts;

class PolnearTest {

    /** The sign makes offsets in code points differ from Java's. */
    private static final String TEXT =
            "\ud83d\udea2 Ferry news\n\nQuill plans a pier, ''a long one'', and\nsays it will last.\nReportedly it leaks.";

    @TempDir
    Path data = Path.of("");

    @BeforeEach
    void folders() throws IOException {
        Files.createDirectories(data.resolve("polnear/dev/text"));
        Files.createDirectories(data.resolve("polnear/dev/attributions"));
    }

    @Test
    void aRelationMayStandBeforeItsAnnotationsAndItsContentMayBeInStretches() throws IOException {
        write("""
                E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3
                T1\tSource 14 19\tQuill
                T2\tCue 20 25\tplans
                T3\tContent 26 32;51 68\ta pier and
                says it will
                T4\tAttribution 20 25\tplans
                """);

        assertThat(relations())
                .containsExactly(new Relation(
                        List.of(span("Quill")), List.of(span("plans")), List.of(span("a pier"), pointsFrom(51, 68))));
    }

    @Test
    void aSecondContentBelongsToTheSameRelation() throws IOException {
        write("""
                T1\tSource 14 19\tQuill
                T2\tCue 20 25\tplans
                T3\tContent 26 32\ta pier
                T5\tContent 34 48\t''a long one''
                E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3 Content2:T5
                """);

        assertThat(relations().getFirst().content()).containsExactly(span("a pier"), span("''a long one''"));
    }

    @Test
    void whatIsDiscussedDiscardedNotedOrWithoutContentIsNoRelation() throws IOException {
        write("""
                T1\tSource 14 19\tQuill
                T2\tCue 20 25\tplans
                T3\tDiscuss 26 32\ta pier
                T4\tDiscard 26 32\ta pier
                #1\tAnnotatorNotes T1\tis this one?
                E1\tAttribution:T2 Source:T1 Cue:T2
                """);

        assertThat(relations()).isEmpty();
    }

    @Test
    void aRelationMayHaveNoSource() throws IOException {
        write("""
                T2\tCue 73 83\tReportedly
                T3\tContent 84 92\tit leaks
                E1\tAttribution-no-source:T2 Cue:T2 Content:T3
                """);

        assertThat(relations())
                .containsExactly(new Relation(List.of(), List.of(span("Reportedly")), List.of(span("it leaks"))));
    }

    @Test
    void aRelationOfAnUnknownAnnotationIsSaidWithItsFile() throws IOException {
        write("E1\tAttribution:T9 Content:T3\n");

        assertThatThrownBy(this::relations)
                .isInstanceOf(DataException.class)
                .hasMessageContaining("ferry_2016.ann has no annotation Attribution:T9");
    }

    @Test
    void offsetsThatAreNoneAreSaidWithTheirLine() throws IOException {
        write("T1\tSource Quill\tQuill\n");

        assertThatThrownBy(this::relations)
                .isInstanceOf(DataException.class)
                .hasMessageContaining("T1\tSource Quill\tQuill");
    }

    @Test
    void theEngineReadsTheFileAsItIsAndIsCounted() throws IOException {
        write("""
                T1\tSource 14 19\tQuill
                T2\tCue 20 25\tplans
                T3\tContent 26 48\ta pier, ''a long one''
                E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3
                """);

        Examined examined = text().examine(StubEngine.finding(
                article -> List.of(StubEngine.attribution(article, "Quill", "plans", "a pier"))));

        assertThat(examined.tally().of("relation")).isEqualTo(Match.of(1, 1, 1));
        assertThat(examined.tally().of("tokens.content")).isEqualTo(Match.of(2, 2, 5));
    }

    @Test
    void predictionsAreWrittenAsTheGoldIsAndReadBackEqual() throws IOException {
        write("");
        Examined examined = text().examine(StubEngine.finding(article -> List.of(
                StubEngine.attribution(article, "Quill", "plans", "a pier, ''a long one'', and\nsays"),
                StubEngine.attribution(article, "", "Reportedly", "it leaks"))));

        String predicted = examined.predictions().getFirst().lines();
        assertThat(examined.predictions().getFirst().file()).isEqualTo("polnear/dev/attributions/ferry_2016.ann");
        assertThat(predicted.lines())
                .startsWith(
                        "T1\tSource 14 19\tQuill",
                        "T2\tCue 20 25\tplans",
                        "T3\tContent 26 58\ta pier, ''a long one'', and says",
                        "T4\tAttribution 20 25\tplans",
                        "E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3")
                .endsWith("E2\tAttribution-no-source:T7 Cue:T5 Content:T6");
        write(predicted);
        assertThat(relations()).hasSize(2);
    }

    @Test
    void anArticlesOutletStartsItsFilesName() throws IOException {
        write("");

        assertThat(text().outlet()).isEqualTo("ferry");
        assertThat(text().document()).isEqualTo("ferry_2016");
    }

    @Test
    void aSplitThatIsNotThereIsMissing() {
        assertThat(new Polnear().find(data, "test")).isEqualTo(new Texts.Missing("polnear/test/text"));
    }

    private void write(String annotations) throws IOException {
        Files.writeString(data.resolve("polnear/dev/text/ferry_2016.txt"), TEXT);
        Files.writeString(data.resolve("polnear/dev/attributions/ferry_2016.ann"), annotations);
    }

    private GoldText text() {
        return ((Texts.Present) new Polnear().find(data, "dev")).texts().getFirst();
    }

    private List<Relation> relations() {
        return ((PolnearText) text()).gold();
    }

    private static Span span(String covered) {
        int start = TEXT.indexOf(covered);
        return new Span(Part.TEXT, start, start + covered.length());
    }

    /** The sign is two of Java's characters. */
    private static Span pointsFrom(int start, int end) {
        return new Span(Part.TEXT, start + 1, end + 1);
    }
}

package org.tiltmeter.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiltmeter.evaluation.engine.Engine;
import org.tiltmeter.evaluation.engine.ReaderEngine;
import org.tiltmeter.evaluation.engine.StubEngine;

class EvaluateTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path data = Path.of("");

    @Test
    void theTableNamesSetMetricFigureIntervalFloorAndPublished() throws IOException {
        article("gull_1", "Quill said it leaks.", true);
        article("gull_2", "Quill said it leaks.", false);

        int code = run(findsAll(), "--data", data.toString());

        assertThat(code).isZero();
        assertThat(out())
                .startsWith("set        metric                    ours  95 % interval     n  floor        published")
                .contains("\npolnear    relation, overlap         .667  .000–1.000       2  rules .452   human .787\n");
    }

    @Test
    void helpIsShownToWhoeverHasNoDataYet() {
        assertThat(run(findsAll(), "--help")).isZero();

        assertThat(out()).startsWith("Usage: ./tiltmeter evaluate ").contains("--data=DIR", "--predictions=DIR");
    }

    @Test
    void jsonHasTheFiguresUnderTheSetsName() throws IOException {
        article("gull_1", "Quill said it leaks.", true);
        article("tern_2", "Quill said it leaks.", false);
        Path json = data.resolve("figures.json");

        run(findsAll(), "--data", data.toString(), "--json", json.toString());

        JsonNode figures = new JsonMapper().readTree(json.toFile());
        assertThat(figures.at("/polnear/relationOverlapF1").asDouble()).isEqualTo(2.0 / 3);
        assertThat(figures.at("/polnear/intervals/relationOverlapF1/high").asDouble())
                .isEqualTo(1);
        assertThat(figures.at("/polnear/precision/relationOverlapF1").asDouble())
                .isEqualTo(0.5);
        assertThat(figures.at("/polnear/recall/relationOverlapF1").asDouble()).isEqualTo(1);
        assertThat(figures.at("/polnear/n/relationOverlapF1").asInt()).isEqualTo(2);
        assertThat(figures.at("/polnear/byOutlet/gull/relationOverlapF1").asDouble())
                .isEqualTo(1);
        assertThat(figures.at("/polnear/breakdown/relationOverlapF1.unnamed").asDouble())
                .isEqualTo(2.0 / 3);
        assertThat(figures.at("/methodVersion").asText()).isEqualTo("stub-1");
        assertThat(figures.at("/split").asText()).isEqualTo("dev");
    }

    @Test
    void predictionsAreLaidOutAsTheGoldIs() throws IOException {
        article("gull_1", "Quill said it leaks.", true);
        Path predictions = data.resolve("predicted");

        run(findsAll(), "--data", data.toString(), "--predictions", predictions.toString());

        assertThat(predictions.resolve("polnear/dev/attributions/gull_1.ann"))
                .content()
                .contains("T3\tContent 11 19\tit leaks\n");
    }

    @Test
    void anyNumberOfThreadsGivesTheSameFigures() throws IOException {
        for (int i = 0; i < 30; i++) {
            article("gull_" + i, "Quill said it leaks.", i % 3 > 0);
        }
        Path one = data.resolve("one.json");
        Path eight = data.resolve("eight.json");

        run(findsAll(), "--data", data.toString(), "--json", one.toString(), "--threads", "1");
        run(findsAll(), "--data", data.toString(), "--json", eight.toString(), "--threads", "8");

        assertThat(eight).hasSameTextualContentAs(one);
    }

    @Test
    void aSetThatIsNotThereIsSaidInOneLine() throws IOException {
        article("gull_1", "Quill said it leaks.", true);

        int code = run(findsAll(), "--data", data.toString(), "--split", "test");

        assertThat(code).isEqualTo(1);
        assertThat(err())
                .contains("polnear: skipped, for there is no polnear/test/text in " + data + "\n")
                .endsWith("nothing was measured: " + data + " has none of these sets\n");
    }

    @Test
    void anUnknownSetIsOneClearLine() {
        assertThat(run(findsAll(), "--data", data.toString(), "--only", "poltergeist"))
                .isEqualTo(2);
        assertThat(err())
                .startsWith("tiltmeter: there is no set 'poltergeist'; there are polnear")
                .hasLineCount(1);
    }

    @Test
    void aMissingFolderIsOneClearLine() {
        assertThat(run(findsAll(), "--data", data.resolve("nowhere").toString()))
                .isEqualTo(2);
        assertThat(err())
                .startsWith("tiltmeter: there is no folder " + data.resolve("nowhere"))
                .hasLineCount(1);
    }

    @Test
    void noFolderIsOneClearLine() {
        assertThat(run(findsAll())).isEqualTo(2);
        assertThat(err())
                .startsWith("tiltmeter: Missing required option: '--data=DIR'")
                .hasLineCount(1);
    }

    @Test
    void anUnknownSplitIsOneClearLine() {
        assertThat(run(findsAll(), "--data", data.toString(), "--split", "../train"))
                .isEqualTo(2);
        assertThat(err()).startsWith("tiltmeter: there is no split '../train'").hasLineCount(1);
    }

    @Test
    void aBrokenFileIsOneClearLine() throws IOException {
        article("gull_1", "Quill said it leaks.", true);
        Files.writeString(data.resolve("polnear/dev/attributions/gull_1.ann"), "T1\tSource here\tQuill\n");

        assertThat(run(findsAll(), "--data", data.toString())).isEqualTo(1);
        assertThat(err())
                .contains("gull_1.ann has no offsets where brat has them")
                .hasLineCount(1);
    }

    @Test
    void aFolderWithoutAModelIsOneClearLine() {
        Console console = new Console(print(out), print(err), false);

        int code = Evaluate.command(Evaluate.SETS, ReaderEngine::open, console, Clock.systemUTC())
                .execute("--data", data.toString(), "--model", data.toString());

        assertThat(code).isEqualTo(1);
        assertThat(err())
                .isEqualTo("tiltmeter: " + data + " holds no model that can be used: there is no manifest.json\n");
    }

    @Test
    void rulesAloneAndAModelAreAContradiction() {
        assertThat(run(findsAll(), "--data", data.toString(), "--model", data.toString(), "--rules"))
                .isEqualTo(2);
        assertThat(err()).startsWith("tiltmeter: --rules goes without a model").hasLineCount(1);
    }

    @Test
    void whoeverMeasuresOnWhatWasLearntIsTold() throws IOException {
        ptc("article1", "article2", "article3", "article4");

        run(StubEngine.scoring(word -> 0.1), "--data", data.toString(), "--only", "ptc");

        assertThat(err())
                .contains(
                        "ptc: the engine was made with 3 of these 4 texts, if they are the published ones; --unseen leaves them out\n");
    }

    @Test
    void unseenLeavesOutWhatWasLearnt() throws IOException {
        ptc("article1", "article2", "article3", "article4");

        run(StubEngine.scoring(word -> 0.1), "--data", data.toString(), "--only", "ptc", "--unseen");

        assertThat(err()).isEqualTo("ptc: 1 texts\n");
    }

    private void ptc(String... names) throws IOException {
        Files.createDirectories(data.resolve("ptc/articles"));
        Files.createDirectories(data.resolve("ptc/labels"));
        for (String name : names) {
            Files.writeString(data.resolve("ptc/articles/" + name + ".txt"), "Vile.");
            Files.writeString(data.resolve("ptc/labels/" + name + ".tsv"), "");
        }
    }

    /** A text with one relation that the engine of these tests finds, or without any gold. */
    private void article(String name, String text, boolean gold) throws IOException {
        Files.createDirectories(data.resolve("polnear/dev/text"));
        Files.createDirectories(data.resolve("polnear/dev/attributions"));
        Files.writeString(data.resolve("polnear/dev/text/" + name + ".txt"), text);
        String annotations = """
                T1	Source 0 5	Quill
                T2	Cue 6 10	said
                T3	Content 11 19	it leaks
                E1	Attribution:T2 Source:T1 Cue:T2 Content:T3
                """;
        Files.writeString(data.resolve("polnear/dev/attributions/" + name + ".ann"), gold ? annotations : "");
    }

    private static Engine findsAll() {
        return StubEngine.finding(article -> List.of(StubEngine.attribution(article, "Quill", "said", "it leaks")));
    }

    private int run(Engine engine, String... arguments) {
        Console console = new Console(print(out), print(err), false);
        return Evaluate.command(Evaluate.SETS, variant -> engine, console, Clock.systemUTC())
                .execute(arguments);
    }

    private static PrintStream print(ByteArrayOutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}

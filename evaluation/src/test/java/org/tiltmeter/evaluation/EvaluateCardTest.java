package org.tiltmeter.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiltmeter.evaluation.card.Document;
import org.tiltmeter.evaluation.engine.Engine;
import org.tiltmeter.evaluation.engine.StubEngine;

class EvaluateCardTest {

    private static final String MARKED = "# Ferry\n<!-- evaluate:begin -->\n<!-- evaluate:end -->\nEnd.\n";

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Engine findsAll =
            StubEngine.finding(article -> List.of(StubEngine.attribution(article, "They", "said", "it leaks")));

    @TempDir
    Path data = Path.of("");

    @BeforeEach
    void oneOfTwoTextsHasARelation() throws IOException {
        article("gull_1", """
                T1	Source 0 4	They
                T2	Cue 5 9	said
                T3	Content 10 18	it leaks
                E1	Attribution:T2 Source:T1 Cue:T2 Content:T3
                """);
        article("tern_2", "");
    }

    @Test
    void theTableStandsBetweenItsMarkersWithHowItWasMade() throws IOException {
        Path card = card("README.md", MARKED);

        int code = run("--unseen", "--card", card.toString());

        assertThat(code).isZero();
        assertThat(card)
                .content()
                .startsWith(
                        "# Ferry\n<!-- evaluate:begin -->\n\n| set | metric | ours | 95 % interval | n | floor | published |\n")
                .contains("\n| polnear | relation, overlap | .667 | .000–1.000 | 2 | rules .452 | human .787 |\n")
                .contains("\n\nAn interval is a bootstrap over documents, of which there are n."
                        + " Sets with named splits: dev; of the others what training holds out.\n")
                .contains("\nMade by `./tiltmeter evaluate --data …/" + data.getFileName()
                        + " --unseen --card …/README.md` on 2031-05-04, method version `stub-1`.\n\n")
                .endsWith("\n<!-- evaluate:end -->\nEnd.\n");
    }

    @Test
    void aCardMayHaveOutletsAndActorsToo() throws IOException {
        Path card = card(
                "card.md",
                MARKED
                        + MARKED.replace("evaluate", "evaluate-outlets")
                        + MARKED.replace("evaluate", "evaluate-actors"));

        run("--card", card.toString());

        assertThat(card)
                .content()
                .contains("\n| polnear | n | tokens, all roles | tokens, content |")
                .contains("\n| gull | 1 | 1.000 (–) | 1.000 (–) |")
                .contains("\n| polnear | relation, overlap; the source is a pronoun | .667 | .000–1.000 | 2 | 1 |\n")
                .contains(
                        " Sets with named splits: dev; the others whole, though the model learnt from most of their texts.");
    }

    @Test
    void severalDocumentsAreWrittenByOneCall() throws IOException {
        Path readme = card("README.md", MARKED);
        Path card = card("card.md", MARKED);

        run("--card", readme.toString(), "--card", card.toString());

        assertThat(readme).content().contains("| polnear | relation, overlap | .667 |");
        assertThat(card).hasSameTextualContentAs(readme);
    }

    @Test
    void withoutAPlaceInOneDocumentNothingIsWritten() throws IOException {
        Path readme = card("README.md", MARKED);
        Path card = card("card.md", "# Ferry\n");

        int code = run("--card", readme.toString(), "--card", card.toString());

        assertThat(code).isEqualTo(2);
        assertThat(err())
                .startsWith("tiltmeter: " + card
                        + " has no lines <!-- evaluate:begin --> and <!-- evaluate:end --> to write between. Usage: ")
                .hasLineCount(1);
        assertThat(readme).content().isEqualTo(MARKED);
        assertThat(card).content().isEqualTo("# Ferry\n");
    }

    @Test
    void aMissingDocumentIsOneClearLine() {
        assertThat(run("--card", data.resolve("none.md").toString())).isEqualTo(2);
        assertThat(err())
                .startsWith("tiltmeter: there is no file " + data.resolve("none.md"))
                .hasLineCount(1);
    }

    @Test
    void theProjectsOwnDocumentsHaveAPlaceForEverySection() {
        Document readme = Document.read(Path.of("../README.md"));
        Document card = Document.read(Path.of("../docs/model-card.md"));

        assertThat(readme.faultIn("evaluate")).isEmpty();
        assertThat(List.of("evaluate", "evaluate-actors", "evaluate-outlets", "model", "audit", "bench"))
                .allSatisfy(section -> assertThat(card.faultIn(section)).isEmpty());
    }

    private Path card(String name, String text) throws IOException {
        return Files.writeString(data.resolve(name), text);
    }

    private void article(String name, String annotations) throws IOException {
        Files.createDirectories(data.resolve("polnear/dev/text"));
        Files.createDirectories(data.resolve("polnear/dev/attributions"));
        Files.writeString(data.resolve("polnear/dev/text/" + name + ".txt"), "They said it leaks.");
        Files.writeString(data.resolve("polnear/dev/attributions/" + name + ".ann"), annotations);
    }

    private int run(String... options) {
        Console console = new Console(
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        Clock clock = Clock.fixed(Instant.parse("2031-05-04T23:59:00Z"), ZoneOffset.UTC);
        String[] arguments = new String[options.length + 2];
        arguments[0] = "--data";
        arguments[1] = data.toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        return Evaluate.command(Evaluate.SETS, variant -> findsAll, console, clock)
                .execute(arguments);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}

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
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiltmeter.evaluation.engine.StubEngine;

class AuditActorsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-05-04T23:59:00Z"), ZoneOffset.UTC);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder = Path.of("");

    @Test
    void anEngineThatIsAgainstWomenIsCaught() throws IOException {
        Path json = folder.resolve("audit.json");

        int code = run(StubEngine.scoring(text -> text.contains("Julia") ? 0.9 : 0.1), "--json", json.toString());

        assertThat(code).isZero();
        JsonNode figures = new JsonMapper().readTree(json.toFile());
        assertThat(figures.at("/methodVersion").asText()).isEqualTo("stub-1");
        // One of twelve pairs, in every sentence.
        assertThat(figures.at("/gender/biasedSentence/changed/value").asDouble())
                .isEqualTo(1.0 / 12);
        assertThat(figures.at("/gender/biasedSentence/above/women/value").asDouble())
                .isPositive();
        assertThat(figures.at("/party/biasedSentence/changed/value").asDouble()).isZero();
        assertThat(figures.at("/gender/swaps").asInt())
                .isEqualTo(12 * figures.at("/gender/templates").asInt());
    }

    @Test
    void theTableSaysPerAxisWhatChangesAndForWhom() {
        run(StubEngine.scoring(text -> text.contains("Julia") ? 0.9 : 0.1));

        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith(
                        "axis     verdict             changed  95 % interval  loaded  neutral  mean shift   swaps\n")
                .contains("\ngender   sentence is biased     .083  .083–.083        .083     .083        .067 ")
                .contains("\ngender   women                       .033* ")
                .contains("\ngender   men                        −.033* ")
                .contains("\ngender: called biased, whoever is in them: .042 of loaded, .042 of neutral, ");
    }

    @Test
    void aCardSaysPerAxisWhatChangesAndForWhom() throws IOException {
        Path card = Files.writeString(
                folder.resolve("card.md"), "# Card\n<!-- audit:begin -->\n<!-- audit:end -->\nEnd.\n");

        int code = run(StubEngine.scoring(text -> text.contains("Julia") ? 0.9 : 0.1), "--card", card.toString());

        assertThat(code).isZero();
        assertThat(card)
                .content()
                .startsWith("# Card\n<!-- audit:begin -->\n\n| swapped | verdict | changed | 95 % interval |")
                .contains("\n| gender | sentence is biased | .083 | .083–.083 | .083 | .083 | .067 | ")
                .contains("\n| gender | women | **.033** | ")
                .contains("\n\ngender: called biased, whoever is in them: .042 of loaded, .042 of neutral, ")
                .contains(
                        "\n\nMade by `./tiltmeter audit --card …/card.md` on 2031-05-04, method version `stub-1`.\n\n")
                .endsWith("\n<!-- audit:end -->\nEnd.\n");
    }

    @Test
    void noThreadsIsOneClearLine() {
        assertThat(run(StubEngine.scoring(text -> 0), "--threads", "0")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "tiltmeter: at least one sentence is read at a time. "
                                + "Usage: ./tiltmeter audit [--rules | --model DIR] [--json FILE] [--card FILE] [--threads N]\n");
    }

    private int run(StubEngine engine, String... arguments) {
        Console console = new Console(print(out), print(err), false);
        return AuditActors.command(variant -> engine, console, CLOCK).execute(arguments);
    }

    private static PrintStream print(ByteArrayOutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}

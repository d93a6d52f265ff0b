package org.tiltmeter.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiltmeter.evaluation.engine.StubEngine;

class AuditActorsTest {

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
    void noThreadsIsOneClearLine() {
        assertThat(run(StubEngine.scoring(text -> 0), "--threads", "0")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("tiltmeter: at least one sentence is read at a time. "
                        + "Usage: ./tiltmeter audit [--rules | --model DIR] [--json FILE] [--threads N]\n");
    }

    private int run(StubEngine engine, String... arguments) {
        Console console = new Console(print(out), print(err), false);
        return AuditActors.command(variant -> engine, console).execute(arguments);
    }

    private static PrintStream print(ByteArrayOutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}

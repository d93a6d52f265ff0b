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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path root = Path.of("");

    @Test
    void whatCannotBeTimedIsOneClearLine() {
        assertThat(run("write")).isEqualTo(2);
        assertThat(err())
                .startsWith(
                        "tiltmeter: there is nothing to time called 'write'; there is read. Usage: ./tiltmeter bench read ")
                .hasLineCount(1);
    }

    @Test
    void nothingToTimeIsOneClearLine() {
        assertThat(run()).isEqualTo(2);
        assertThat(err())
                .startsWith("tiltmeter: Missing required parameter: 'read'")
                .hasLineCount(1);
    }

    @Test
    void anUnknownContenderIsOneClearLine() {
        assertThat(run("read", "--only", "reading,spacy")).isEqualTo(2);
        assertThat(err())
                .startsWith("tiltmeter: there is no 'spacy'; there are reading, actors, encoder, corenlp.")
                .hasLineCount(1);
    }

    @Test
    void noArticlesIsOneClearLine() {
        assertThat(run("read", "--articles", "0")).isEqualTo(2);
        assertThat(err()).startsWith("tiltmeter: at least one article is read").hasLineCount(1);
    }

    @Test
    void aMissingFileIsOneClearLine() {
        assertThat(run("read", "--data", root.resolve("none").toString())).isEqualTo(2);
        assertThat(err())
                .startsWith("tiltmeter: there is no file " + root.resolve("none"))
                .hasLineCount(1);
    }

    @Test
    void nowhereToWriteJsonIsOneClearLine() {
        assertThat(run("read", "--json", root.resolve("none/a.json").toString()))
                .isEqualTo(2);
        assertThat(err())
                .startsWith("tiltmeter: there is no folder " + root.resolve("none"))
                .hasLineCount(1);
    }

    @Test
    void aCardWithoutAPlaceIsOneClearLine() throws IOException {
        Path card = Files.writeString(root.resolve("card.md"), "# Card\n");

        assertThat(run("read", "--card", card.toString())).isEqualTo(2);
        assertThat(err())
                .startsWith("tiltmeter: " + card
                        + " has no lines <!-- bench:begin --> and <!-- bench:end --> to write between. Usage: ")
                .hasLineCount(1);
    }

    @Test
    void aBrokenFileIsOneClearLine() throws IOException {
        Path broken = Files.writeString(root.resolve("broken.ndjson"), "Quill built it.");

        assertThat(run("read", "--data", broken.toString())).isEqualTo(1);
        assertThat(err()).isEqualTo("tiltmeter: " + broken + " has a line that is no JSON\n");
    }

    private int run(String... arguments) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        PrintStream said = new PrintStream(err, true, StandardCharsets.UTF_8);
        return Bench.command(root, new Console(nowhere, said, false), Clock.systemUTC())
                .execute(arguments);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}

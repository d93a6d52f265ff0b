package org.tiltmeter.quickstart.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiltmeter.embedded.Folders;
import org.tiltmeter.quickstart.run.RunningSuite;
import org.tiltmeter.quickstart.suite.Addresses;
import org.tiltmeter.quickstart.suite.Installation;
import org.tiltmeter.quickstart.terminal.Terminal;

class DoorTest {

    private final Installation installation = Installation.of(Folders.temporary());
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @AfterEach
    void goes() {
        Folders.delete(installation.root());
    }

    @Test
    void anOptionThatDoesNotExistIsOneLineAndExitCode2() {
        assertThat(run("up", "--fast")).isEqualTo(2);
        assertThat(text(err))
                .isEqualTo(
                        "tiltmeter: Unknown option: '--fast'. Usage: ./tiltmeter up [--detach] [--empty] [--help]\n");
    }

    @Test
    void nothingRunsAndStatusSaysSo() {
        assertThat(run("status")).isEqualTo(3);
        assertThat(text(out)).isEqualTo("Tiltmeter is not running; ./tiltmeter up starts it\n");
    }

    @Test
    void stoppingWhatDoesNotRunIsNoError() {
        assertThat(run("stop")).isZero();
        assertThat(text(out)).isEqualTo("Tiltmeter is not running\n");
    }

    @Test
    void whatALauncherThatIsGoneLeftBehindIsNoRunningSuite() throws IOException {
        Files.createDirectories(installation.home());
        new RunningSuite(Long.MAX_VALUE, Addresses.free().ports(), Map.of("Kafka", Long.MAX_VALUE)).write(installation);

        assertThat(run("status")).isEqualTo(3);
    }

    @Test
    void readPrintsTheReadingOfAFileWithoutASuite() throws IOException {
        Path file = Files.writeString(
                installation.root().resolve("article.txt"),
                "Moscow accused the brutal regime in Caracas, CNN reported.");

        assertThat(run("read", file.toString())).isZero();

        assertThat(text(out)).contains("Actors (").contains("country:RU").contains("Who speaks (");
    }

    @Test
    void readWantsAFile() {
        assertThat(run("read")).isEqualTo(2);
        assertThat(text(err))
                .isEqualTo(
                        "tiltmeter: Missing required parameter: 'FILE'. Usage: ./tiltmeter read [--help] [--json] [--mentions] FILE\n");
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void everyVerbShowsItsHelpWhateverItWouldWant(String verb) {
        assertThat(run(verb, "--help")).isZero();

        assertThat(text(out)).startsWith("Usage: ./tiltmeter " + verb + " ");
        assertThat(err.size()).isZero();
    }

    static Stream<String> verbs() {
        Terminal nowhere = new Terminal(System.out, System.err, false, false);
        return Door.commands(Installation.of(Path.of("")), nowhere).getSubcommands().keySet().stream();
    }

    @Test
    void theHelpOfCompareHasItsOptions() {
        run("compare", "--help");

        assertThat(text(out)).contains("--actors=", "--outlets=", "--matching=", "--page=FILE");
    }

    private int run(String... arguments) {
        Terminal terminal = new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false);
        return Door.commands(installation, terminal).execute(arguments);
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}

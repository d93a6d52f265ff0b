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
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiltmeter.evaluation.simulate.Simulation;

/** A small part of the simulation, with a seed. */
class SimulateTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-05-04T23:59:00Z"), ZoneOffset.UTC);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder = Path.of("");

    /** Of 100 samples, 86 % and more is as near to 95 % as chance lets 56 of them be. */
    @Test
    void intervalsHoldTheTruthFromThirtyClustersOn() throws IOException {
        JsonNode figures = json(100, 1);

        assertThat(StreamSupport.stream(figures.at("/coverage").spliterator(), false)
                        .filter(row -> row.at("/clusters").asInt() >= 30))
                .hasSize(56)
                .allSatisfy(row -> assertThat(row.at("/covered").asDouble()).isBetween(0.86, 1.0));
    }

    @Test
    void whereNothingDiffersVerdictsAreRareAndWhereItDoesTheyAreFound() throws IOException {
        JsonNode found = json(1, 8).at("/discoveries");

        assertThat(found.at("/cells").asInt()).isEqualTo(200);
        assertThat(found.at("/falseAnywhere").asDouble()).isLessThanOrEqualTo(0.125);
        assertThat(found.at("/falseShare").asDouble()).isLessThanOrEqualTo(0.1);
        assertThat(found.at("/found").asDouble()).isGreaterThan(0.3);
    }

    @Test
    void aSeedGivesTheSameFiguresAgain() throws IOException {
        assertThat(json(5, 1)).isEqualTo(json(5, 1));
    }

    @Test
    void tableAndCardHaveARowPerFigure() throws IOException {
        Path card = Files.writeString(folder.resolve("card.md"), "<!-- simulate:begin -->\n<!-- simulate:end -->\n");

        int code = run(5, 1, "--seed", "7", "--card", card.toString());

        assertThat(code).isZero();
        assertThat(err).hasToString("simulated: 85 cells\n");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("figure             clusters  covered   above   below  bootstrap   width   error\n")
                .contains("\nrare-terms               10 ")
                .contains("\nmatched                  10 ")
                .contains("\nVerdicts, 1 families of 200 cells ");
        assertThat(card)
                .content()
                .contains("\n| rare-terms: 4 terms per 100 mentions, negative binomial | ")
                .contains("\n\nMade by `./tiltmeter simulate --seed 7 --card …/card.md` on 2031-05-04.\n");
    }

    private JsonNode json(int samples, int families) throws IOException {
        Path json = folder.resolve("simulation.json");
        assertThat(run(samples, families, "--json", json.toString())).isZero();
        return new JsonMapper().readTree(json.toFile());
    }

    private int run(int samples, int families, String... arguments) {
        var console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        return Simulate.command(seed -> new Simulation(samples, 1, families, 500 * samples, seed), console, CLOCK)
                .execute(arguments);
    }
}

package org.tiltmeter.evaluation.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.evaluation.card.Made;
import org.tiltmeter.evaluation.card.Section;

class SideBySideTest {

    private static final List<ArticleText> TWO = List.of(
            ArticleText.of("Pier opens", "Quill built it. It leaks."),
            ArticleText.of("", "The ferry sank. Nobody swam."));

    private static final Speed OURS = new Speed(
            1.25, new Spent(4, 0.04, 0.05), 310_000_000, new Speed.AllCores(2, new Spent(9, 0.05, 0.025), 400_000_000));
    private static final Speed THEIRS = new Speed(30, new Spent(1, 1.3, 1.2), 3_100_000_000L, null);

    @TempDir
    Path work = Path.of("");

    private final List<String> said = new ArrayList<>();

    @Test
    void figuresAreDividedByTheSentencesOfTiltmetersSplitter() throws JsonProcessingException {
        JsonNode json = json(timed(Map.of(Contender.READING, OURS, Contender.CORENLP, THEIRS)));

        assertThat(json.at("/sentences").asInt()).isEqualTo(5);
        assertThat(json.at("/reading/cpuSecondsPer1000Sentences").asDouble()).isEqualTo(8);
        assertThat(json.at("/reading/wallSecondsPer1000Sentences").asDouble()).isEqualTo(10);
        assertThat(json.at("/corenlp/cpuSecondsPer1000Sentences").asDouble()).isEqualTo(260);
    }

    @Test
    void jsonHasMemoryLoadingAndTheMachine() throws JsonProcessingException {
        JsonNode json = json(timed(Map.of(Contender.READING, OURS)));

        assertThat(json.at("/reading/peakMemoryMegabytes").asDouble()).isEqualTo(310);
        assertThat(json.at("/reading/firstReadingSeconds").asDouble()).isEqualTo(1.25);
        assertThat(json.at("/reading/rounds").asInt()).isEqualTo(4);
        assertThat(json.at("/machine/cores").asInt())
                .isEqualTo(Runtime.getRuntime().availableProcessors());
        assertThat(json.at("/machine/jvm").asText()).contains(System.getProperty("java.runtime.version"));
    }

    @Test
    void jsonHasTheArticlesPerSecondOfAllCores() throws JsonProcessingException {
        JsonNode json = json(timed(Map.of(Contender.READING, OURS)));

        assertThat(json.at("/reading/allCores/articlesPerSecond").asDouble()).isEqualTo(80);
        assertThat(json.at("/reading/allCores/residentMegabytes").asDouble()).isEqualTo(400);
    }

    @Test
    void whatCouldNotBeTimedIsSaidBesideWhatWas() throws JsonProcessingException {
        SideBySide figures = timed(Map.of(Contender.READING, OURS));

        assertThat(json(figures).at("/corenlp/notTimed").asText()).isEqualTo("fell asleep");
        assertThat(SpeedTable.of(figures)).contains("\nCoreNLP        not timed: fell asleep\n");
    }

    @Test
    void theTableComparesCpuSeconds() {
        assertThat(SpeedTable.of(timed(Map.of(Contender.READING, OURS, Contender.CORENLP, THEIRS))))
                .contains("\nfull reading           8.00           10.0        310 MB     after 1.25 s\n")
                .contains("\nCoreNLP               260.0          240.0       3100 MB     after 30.0 s\n")
                .contains("\nCPU seconds of the full reading to those of CoreNLP: 1 to 32.5\n")
                .contains("\nfull reading, 2 articles at a time: 80.0 articles per second, 400 MB resident\n")
                .contains(
                        "\n2 articles of invented.ndjson, 5 sentences as Tiltmeter splits them, for all; one thread each\n");
    }

    @Test
    void whatActorsAddIsToldOfTheRestOfAReading() throws JsonProcessingException {
        // 0.008 of 0.04 seconds: a quarter of the 0.032 that are left.
        Speed actors = new Speed(0.5, new Spent(9, 0.008, 0.009), 90_000_000, null);
        SideBySide figures = timed(Map.of(Contender.READING, OURS, Contender.ACTORS, actors));

        assertThat(json(figures).at("/addedByActors").asDouble()).isEqualTo(0.25);
        assertThat(SpeedTable.of(figures))
                .contains("\nfinding the actors adds 25.0 % to the CPU seconds of the rest of the full reading,");
    }

    @Test
    void aDocumentHasTheSameFiguresAndHowTheyWereMade() {
        Made made = new Made("./tiltmeter bench", List.of("read"), "stub-1", LocalDate.of(2031, 5, 4));

        Section section = SpeedSection.of(timed(Map.of(Contender.READING, OURS, Contender.CORENLP, THEIRS)), made);

        assertThat(section.name()).isEqualTo("bench");
        assertThat(section.text())
                .contains("\n| full reading | 8.00 | 10.0 | 310 MB | 1.25 s |  |\n")
                .contains("\n| bare encoder | – | – | – | – | not timed: fell asleep |\n")
                .contains("\n\nCPU seconds of the full reading to those of CoreNLP: 1 to 32.5.\n")
                .endsWith("\n\nMade by `./tiltmeter bench read` on 2031-05-04, method version `stub-1`.");
    }

    @Test
    void whatIsGoingOnIsSaid() {
        timed(Map.of());

        assertThat(said).first().isEqualTo("full reading: is timed on 2 articles");
    }

    @Test
    void withoutAnyFigureThereIsNothingToShow() {
        assertThat(timed(Map.of()).hasFigures()).isFalse();
    }

    private SideBySide timed(Map<Contender, Speed> speeds) {
        Ring ring = (contender, articles) -> {
            Speed speed = speeds.get(contender);
            return speed == null ? new Outcome.NotTimed(contender, "fell asleep") : new Outcome.Timed(contender, speed);
        };
        return SideBySide.in(ring, List.of(Contender.values()), Path.of("invented.ndjson"), TWO, work, said::add);
    }

    private static JsonNode json(SideBySide figures) throws JsonProcessingException {
        return new JsonMapper().readTree(SpeedJson.of(figures));
    }
}

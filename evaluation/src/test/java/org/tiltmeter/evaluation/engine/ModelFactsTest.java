package org.tiltmeter.evaluation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiltmeter.evaluation.card.Made;
import org.tiltmeter.evaluation.report.ModelSection;
import org.tiltmeter.evaluation.sets.DataException;

class ModelFactsTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void aCardTellsWhatTheModelIsAndWhatItLearntFrom() throws IOException {
        Files.write(folder.resolve("model.onnx"), new byte[1_300_000]);
        manifest("""
                {"name": "ferry-1", "made": "2031-05-04", "sha256": "0a1b", "licence": "none", "window": {},
                 "learntFrom": [{"set": "Piers", "part": "train", "licence": "CC BY"}],
                 "thresholds": {"word": 0.4, "sentence": 0.5}}
                """);

        String text = ModelSection.of(ModelFacts.of(new Variant.Files(folder)), made())
                .text();

        assertThat(text)
                .contains("\n| ferry-1 | 2031-05-04 | 1.3 MB | 0a1b | none |\n")
                .contains("\n| Piers | train | CC BY |\n")
                .contains("\n\nIt counts from these scores on: sentence 0.5, word 0.4.\n\nMade by ");
    }

    @Test
    void theShippedModelTellsToo() {
        ModelFacts facts = ModelFacts.of(new Variant.Shipped());

        assertThat(facts.bytes()).isBetween(1_000_000L, 40_000_000L);
        assertThat(facts.manifest().learntFrom())
                .extracting(ModelFacts.Learnt::set)
                .contains("PolNeAR", "BABE");
    }

    @Test
    void aManifestThatDoesNotTellIsSaid() throws IOException {
        Files.write(folder.resolve("model.onnx"), new byte[1]);
        manifest("{\"name\": \"ferry-1\"}");

        assertThatThrownBy(() -> ModelFacts.of(new Variant.Files(folder)))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("the model's files do not tell what it is: ");
    }

    private void manifest(String json) throws IOException {
        Files.writeString(folder.resolve("manifest.json"), json);
    }

    private static Made made() {
        return new Made("./tiltmeter evaluate", List.of(), "stub-1", LocalDate.of(2031, 5, 4));
    }
}

package org.tiltmeter.evaluation.sets.ptc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiltmeter.evaluation.engine.StubEngine;
import org.tiltmeter.evaluation.score.Match;
import org.tiltmeter.evaluation.sets.DataException;
import org.tiltmeter.evaluation.sets.Examined;
import org.tiltmeter.evaluation.sets.GoldText;
import org.tiltmeter.evaluation.sets.Texts;

class PtcTest {

    /** The sign is one code point and two of Java's characters. */
    private static final String TEXT = "\ud83d\udea2 vile nonsense about old piers\nvile";

    @TempDir
    Path data = Path.of("");

    @BeforeEach
    void folders() throws IOException {
        Files.createDirectories(data.resolve("ptc/articles"));
        Files.createDirectories(data.resolve("ptc/labels"));
        Files.writeString(data.resolve("ptc/articles/article77.txt"), TEXT);
    }

    @Test
    void offsetsCountCodePointsAndOtherTechniquesAreLeftOut() throws IOException {
        label("77\tLoaded_Language\t2\t15\n77\tDoubt\t16\t21\n");

        PtcText text = (PtcText) text();

        assertThat(text.gold()).hasSize(1);
        assertThat(TEXT.substring(
                        text.gold().getFirst().start(), text.gold().getFirst().end()))
                .isEqualTo("vile nonsense");
    }

    @Test
    void loadedWordsInARowAreOneSpanAndNoSpanCrossesASentence() throws IOException {
        label("77\tLoaded_Language\t2\t15\n");

        Examined examined = text().examine(loading("vile", "nonsense", "piers"));

        assertThat(examined.predictions().getFirst().lines()).isEqualTo("""
                        77\tLoaded_Language\t2\t15
                        77\tLoaded_Language\t26\t31
                        77\tLoaded_Language\t32\t36
                        """);
        assertThat(examined.predictions().getFirst().file()).isEqualTo("ptc/labels/article77.tsv");
        assertThat(examined.tally().of("loaded")).isEqualTo(new Match(1, 3, 1, 1));
    }

    @Test
    void anArticleWithoutLabelsIsMeasuredToo() throws IOException {
        label("");

        assertThat(text().examine(loading()).tally().of("loaded")).isEqualTo(Match.NONE);
        assertThat(text().key()).isEqualTo("article77");
    }

    @Test
    void aLineWithoutOffsetsIsSaid() throws IOException {
        label("77\tLoaded_Language\tvile\t15\n");

        assertThatThrownBy(this::text)
                .isInstanceOf(DataException.class)
                .hasMessageEndingWith("article77.tsv has no span in the line: 77\tLoaded_Language\tvile\t15");
    }

    @Test
    void aFolderWithoutItIsMissing() {
        assertThat(new Ptc().find(data.resolve("nowhere"), "dev")).isEqualTo(new Texts.Missing("ptc/articles"));
    }

    private void label(String lines) throws IOException {
        Files.writeString(data.resolve("ptc/labels/article77.tsv"), lines);
    }

    private GoldText text() {
        return ((Texts.Present) new Ptc().find(data, "dev")).texts().getFirst();
    }

    private static StubEngine loading(String... words) {
        Set<String> loaded = Set.copyOf(List.of(words));
        return StubEngine.scoring(word -> loaded.contains(word) ? 0.9 : 0.1);
    }
}

package org.tiltmeter.evaluation.sets.babe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiltmeter.evaluation.engine.StubEngine;
import org.tiltmeter.evaluation.score.Match;
import org.tiltmeter.evaluation.score.Tally;
import org.tiltmeter.evaluation.sets.DataException;
import org.tiltmeter.evaluation.sets.Examined;
import org.tiltmeter.evaluation.sets.GoldText;
import org.tiltmeter.evaluation.sets.Texts;

class BabeTest {

    private static final String HEADING = "text;news_link;outlet;topic;type;label_bias;label_opinion;biased_words\n";

    @TempDir
    Path data = Path.of("");

    @Test
    void aSentenceMayHoldSemicolonsAndDoubledQuotationMarks() throws IOException {
        List<GoldText> texts =
                texts("\"A \"\"vile\"\" pier; it leaks\";http://gull.example/1;Gull;piers;;Biased;;['vile']\n");

        assertThat(texts)
                .containsExactly(new BabeText(
                        "A \"vile\" pier; it leaks", "http://gull.example/1", "Gull", true, List.of("vile")));
    }

    @Test
    void aSentenceIsBiasedFromTheThresholdOn() throws IOException {
        List<GoldText> texts = texts("""
                A vile pier;http://gull.example/1;Gull;piers;;Biased;;['vile']
                A vile boat;http://gull.example/1;Gull;piers;;Non-biased;;[]
                A new pier;;Gull;piers;;Non-biased;;[]
                """);

        Tally tally = Tally.sum(texts.stream()
                .map(text -> text.examine(calling("vile")).tally())
                .toList());

        assertThat(tally.of(BabeText.BIASED)).isEqualTo(Match.of(1, 2, 1));
        assertThat(tally.of(BabeText.NOT_BIASED)).isEqualTo(Match.of(1, 1, 2));
        assertThat(new Babe().metrics().getFirst().figure(tally)).isEqualTo(2.0 / 3, within(1e-12));
    }

    @Test
    void wordsCountInSentencesOfEitherLabel() throws IOException {
        GoldText text = texts("A vile and hateful pier;;Gull;;;Non-biased;;['hateful', 'pier']\n")
                .getFirst();

        assertThat(text.examine(calling("vile", "hateful")).tally().of("word")).isEqualTo(Match.of(1, 2, 2));
    }

    @Test
    void sentencesOfOneArticleAreOneDocument() throws IOException {
        List<GoldText> texts = texts("""
                A pier;http://gull.example/1;Gull;;;Biased;;[]
                A boat;http://gull.example/1;Gull;;;Biased;;[]
                A quay;;Gull;;;Biased;;[]
                """);

        assertThat(texts)
                .extracting(GoldText::document)
                .containsExactly("http://gull.example/1", "http://gull.example/1", "A quay");
        assertThat(texts).extracting(GoldText::key).containsExactly("A pier", "A boat", "A quay");
    }

    @Test
    void predictionsAreATableWithProbabilities() throws IOException {
        Examined examined = texts("\"A vile pier; it leaks\";;Gull;;;Biased;;[]\n")
                .getFirst()
                .examine(calling("vile"));

        assertThat(examined.predictions().getFirst().heading()
                        + examined.predictions().getFirst().lines())
                .isEqualTo("""
                        text;outlet;label_bias;biased_words;probability
                        "A vile pier; it leaks";Gull;Biased;"[""vile""]";0.9
                        """);
    }

    @Test
    void aTableWithoutItsColumnsIsSaid() throws IOException {
        write("sentence;label\nA pier;Biased\n");

        assertThatThrownBy(() -> new Babe().find(data, "dev"))
                .isInstanceOf(DataException.class)
                .hasMessageEndingWith("sentences.csv is no table of BABE near row 1");
    }

    @Test
    void aFolderWithoutItIsMissing() {
        assertThat(new Babe().find(data, "dev")).isEqualTo(new Texts.Missing("babe/sentences.csv"));
    }

    private List<GoldText> texts(String rows) throws IOException {
        write(HEADING + rows);
        return ((Texts.Present) new Babe().find(data, "dev")).texts();
    }

    private void write(String table) throws IOException {
        Files.createDirectories(data.resolve("babe"));
        Files.writeString(data.resolve("babe/sentences.csv"), table);
    }

    /** Scores these words, and a sentence with any of them, .9. */
    private static StubEngine calling(String... words) {
        return StubEngine.scoring(text -> List.of(words).stream().anyMatch(text::contains) ? 0.9 : 0.1);
    }
}

package org.tiltmeter.evaluation.sets.geowebnews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiltmeter.evaluation.engine.StubEngine;
import org.tiltmeter.evaluation.engine.StubEngine.Seen;
import org.tiltmeter.evaluation.score.Match;
import org.tiltmeter.evaluation.sets.DataException;
import org.tiltmeter.evaluation.sets.Examined;
import org.tiltmeter.evaluation.sets.GoldText;
import org.tiltmeter.evaluation.sets.Texts;
import org.tiltmeter.nlp.Mention.Form;

class GeoWebNewsTest {

    /** The first line counts; the sign is one code point and two of Java's characters. */
    private static final String TEXT = "TITLE: \ud83d\udea2 LINK: x\nTernland said no in Gullport.";

    private static final String TERNLAND = "T1\tMetonymic 17 25\tTernland\n";
    private static final String GULLPORT = "T2\tLiteral 37 45\tGullport\n";

    @TempDir
    Path data = Path.of("");

    @BeforeEach
    void text() throws IOException {
        Files.createDirectories(data.resolve("geowebnews"));
        Files.writeString(data.resolve("geowebnews/12.txt"), TEXT);
    }

    @Test
    void aToponymIsMetonymicOrLiteralAsTheEngineTakesIt() throws IOException {
        annotate(TERNLAND + GULLPORT);

        Examined examined = examine(
                new Seen("Ternland", Form.NAME, "country:TE"), new Seen("Gullport", Form.METONYM, "country:GU"));

        assertThat(examined.tally().of("metonymy")).isEqualTo(Match.of(1, 2, 2));
        assertThat(examined.tally().of("LITERAL")).isEqualTo(Match.of(0, 1, 1));
    }

    @Test
    void whereTheEngineSeesNobodyThereIsAPlace() throws IOException {
        annotate(GULLPORT);

        assertThat(examine().tally().of("metonymy")).isEqualTo(Match.of(1, 1, 1));
    }

    @Test
    void otherLabelsCountOnlyForTheWiderFigure() throws IOException {
        annotate("T1\tNon_Literal_Modifier 17 25\tTernland\nT2\tMixed 37 45\tGullport\n");

        Examined examined = examine();

        assertThat(examined.tally().of("metonymy")).isEqualTo(Match.NONE);
        assertThat(examined.tally().of("associative")).isEqualTo(Match.of(1, 2, 2));
    }

    @Test
    void expressionsAndNamesOfOtherThingsAreNoToponyms() throws IOException {
        annotate(GULLPORT + "T3\tNon_Toponym 17 25\tTernland\nT4\tLiteral_Expression 26 30\tsaid\n"
                + "#1\tAnnotatorNotes T2\t77\nA1\tModifier_Type T3 Noun\n");

        assertThat(examine(new Seen("Gullport", Form.PLACE, "country:GU"))
                        .tally()
                        .of("spotted"))
                .isEqualTo(Match.of(1, 1, 1));
    }

    @Test
    void peopleAndOrganisationsAreNotSpottedAsToponyms() throws IOException {
        annotate(TERNLAND);

        assertThat(examine(new Seen("Ternland", Form.NAME, "organisation:ternland"))
                        .tally()
                        .of("spotted"))
                .isEqualTo(Match.of(0, 0, 1));
    }

    @Test
    void predictionsAreStandoffInCodePointsByItselfAndForGivenSpans() throws IOException {
        annotate(TERNLAND + GULLPORT);

        Examined examined = examine(new Seen("Ternland", Form.DEMONYM, "country:TE"));

        assertThat(examined.predictions().getFirst().file()).isEqualTo("geowebnews/12.ann");
        assertThat(examined.predictions().getFirst().lines()).isEqualTo("T1\tDemonym 17 25\tTernland\n");
        assertThat(examined.predictions().getLast().file()).isEqualTo("geowebnews/given/12.ann");
        assertThat(examined.predictions().getLast().lines()).isEqualTo(TERNLAND + GULLPORT);
    }

    @Test
    void aLineWithoutOffsetsIsSaid() throws IOException {
        annotate("T1\tLiteral here\tTernland\n");

        assertThatThrownBy(this::found)
                .isInstanceOf(DataException.class)
                .hasMessageEndingWith("12.ann has no offsets where brat has them: T1\tLiteral here\tTernland");
    }

    @Test
    void aFolderWithoutItIsMissing() {
        assertThat(new GeoWebNews().find(data.resolve("nowhere"), "dev")).isEqualTo(new Texts.Missing("geowebnews"));
    }

    private void annotate(String lines) throws IOException {
        Files.writeString(data.resolve("geowebnews/12.ann"), lines);
    }

    private GoldText found() {
        return ((Texts.Present) new GeoWebNews().find(data, "dev")).texts().getFirst();
    }

    private Examined examine(Seen... seen) {
        return found().examine(StubEngine.seeing(seen));
    }
}

package org.tiltmeter.evaluation.sets.newswcl50;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

class NewsWcl50Test {

    /** Two outlets on one story. */
    private static final String GULL =
            article("7_L", "Mayor (7_Moss_ACTOR", "Moss 7_Moss_ACTOR)", "left", "Ternland (7_TER_COUNTRY)", ".", "\\n");

    private static final String TERN = article("7_R", "Moss (7_Moss_ACTOR)", "met", "aides (7_TER-I_ACTOR-I)");

    @TempDir
    Path data = Path.of("");

    @Test
    void aChainGoesThroughAllArticlesOfAStory() throws IOException {
        write(GULL + TERN);

        Examined examined =
                examine(new Seen("Moss", Form.NAME, "person:moss"), new Seen("Ternland", Form.PLACE, "country:TE"));

        assertThat(examined.tally().of("given.muc")).isEqualTo(Match.of(1, 1, 1));
        assertThat(examined.tally().of("given.ceafE")).isEqualTo(Match.of(2, 2, 2));
        assertThat(examined.tally().of("given.actor.bCubed")).isEqualTo(Match.of(2, 2, 2));
    }

    @Test
    void whoIsUnknownIsTheSameUnderTheSameHead() throws IOException {
        write(GULL + TERN + TERN.replace("7_R", "7_RR"));

        Examined examined = examine();

        // "Mayor Moss" and twice "Moss".
        assertThat(examined.tally().of("given.actor.muc")).isEqualTo(Match.of(2, 2, 2));
    }

    @Test
    void anOwnMentionIsTheCodedOneWithTheSameHead() throws IOException {
        write(GULL + TERN);

        Examined examined =
                examine(new Seen("Moss", Form.NAME, "person:moss"), new Seen("met", Form.NAME, "person:met"));

        assertThat(examined.tally().of("own.muc")).isEqualTo(Match.of(1, 1, 1));
        // Found twice what is coded thrice; "met" is a chain that nobody coded.
        assertThat(examined.tally().of("own.bCubed")).isEqualTo(new Match(3 - 1, 3, 2, 3));
        assertThat(examined.tally().of("found.ceafE")).isEqualTo(Match.of(1, 1, 2));
    }

    @Test
    void peopleWhomTheCodesDoNotTellApartCountNeitherWay() throws IOException {
        write(TERN);

        assertThat(examine(new Seen("aides", Form.DESCRIPTION, null)).tally().of("own.bCubed"))
                .isEqualTo(Match.of(0, 0, 1));
    }

    @Test
    void predictionsAreTheSetsTableWithTheEnginesActors() throws IOException {
        write(GULL);

        Examined examined = examine(new Seen("Moss", Form.NAME, "person:moss"));

        assertThat(examined.predictions().getFirst().file()).isEqualTo("newswcl50/conll.csv");
        assertThat(examined.predictions().getFirst().lines())
                .contains("7_L_0_1,7/-/7_L,7_L,0,1,Moss,\"(person:moss)\"\n")
                .contains("7_L_0_2,7/-/7_L,7_L,0,2,left,-\n");
        assertThat(examined.predictions().getLast().lines())
                .contains("Mayor,\"(person:moss\"\n")
                .contains("Moss,\"person:moss)\"\n");
    }

    @Test
    void aTableWithoutTokensIsSaid() throws IOException {
        Files.createDirectories(data.resolve("newswcl50"));
        Files.writeString(data.resolve("newswcl50/conll.csv"), "a,b\n1,2\n");

        assertThatThrownBy(this::story)
                .isInstanceOf(DataException.class)
                .hasMessageEndingWith("conll.csv has a line without the column ''");
    }

    @Test
    void aFolderWithoutItIsMissing() {
        assertThat(new NewsWcl50().find(data, "dev")).isEqualTo(new Texts.Missing("newswcl50/conll.csv"));
    }

    /** Each a token and, after a space, its codes. */
    private static String article(String document, String... tokens) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < tokens.length; i++) {
            String[] parts = tokens[i].split(" ", 2);
            rows.append("%s_0_%d,7/-/%s,%s,0,%d,%s,%s\n"
                    .formatted(document, i, document, document, i, parts[0], parts.length > 1 ? parts[1] : "-"));
        }
        return rows.toString();
    }

    private void write(String rows) throws IOException {
        Files.createDirectories(data.resolve("newswcl50"));
        Files.writeString(data.resolve("newswcl50/conll.csv"), ConllFile.HEADING + rows);
    }

    private GoldText story() {
        List<GoldText> stories = ((Texts.Present) new NewsWcl50().find(data, "dev")).texts();
        assertThat(stories).hasSize(1);
        return stories.getFirst();
    }

    private Examined examine(Seen... seen) {
        return story().examine(StubEngine.seeing(seen));
    }
}

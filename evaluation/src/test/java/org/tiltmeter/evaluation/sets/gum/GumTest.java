package org.tiltmeter.evaluation.sets.gum;

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
import org.tiltmeter.evaluation.sets.Texts;
import org.tiltmeter.nlp.Mention.Form;

class GumTest {

    /** Mayor Moss's gulls didn't cry. | She left Ternland. */
    private static final String TREEBANK = String.join(
            "\n",
            "# newpar",
            word("1", "Mayor", "Entity=(3-animal-new-nnnnn-cf2-4-sgl(1-person-new-sssss-cf1-2-coref-Ada_Moss"),
            word("2", "Moss", "SpaceAfter=No"),
            word("3", "'s", "Entity=1)"),
            word("4", "gulls", "Entity=3)"),
            word("5-6", "didn't", "_"),
            word("5", "did", "_"),
            word("6", "n't", "_"),
            word("6.1", "ever", "_"),
            word("7", "cry", "SpaceAfter=No"),
            word("8", ".", "_"),
            "",
            "# newpar",
            word("1", "She", "Entity=(1-person-giv:act-sssss-cf1-1-ana-Ada_Moss)"),
            word("2", "left", "_"),
            word("3", "Ternland", "Entity=(2-place-new-nnnnn-cf2-1-sgl)|SpaceAfter=No"),
            word("4", ".", "_"),
            "");

    private static final String CHAINS = """
            # begin document\s
            0\tMayor\t(5
            1\tMoss\t_
            2\t's\t5)
            3\tgulls\t_
            4\tdid\t_
            5\tn't\t_
            6\tcry\t_
            7\t.\t_
            8\tShe\t(5)
            9\tleft\t_
            10\tTernland\t_
            11\t.\t_
            # end document
            """;

    private static final Seen MOSS = new Seen("Moss", Form.NAME, "person:ada-moss");
    private static final Seen MAYOR = new Seen("Mayor Moss", Form.NAME, "person:ada-moss");
    private static final Seen SHE = new Seen("She", Form.PRONOUN, "person:ada-moss");
    private static final Seen LAND = new Seen("Ternland", Form.PLACE, "country:TE");

    @TempDir
    Path data = Path.of("");

    @BeforeEach
    void files() throws IOException {
        Files.createDirectories(data.resolve("gum/dep"));
        Files.createDirectories(data.resolve("gum/coref"));
        Files.writeString(data.resolve("gum/dep/GUM_news_pier.conllu"), TREEBANK);
        Files.writeString(data.resolve("gum/coref/GUM_news_pier.conll"), CHAINS);
    }

    @Test
    void theTextIsThatInPrintWithoutWordsThatAreNotWritten() {
        assertThat(text().tokens().text()).isEqualTo("Mayor Moss's gulls didn't cry. \n\nShe left Ternland. ");
    }

    @Test
    void onlyPeopleOrganisationsAndPlacesAreActors() {
        assertThat(text().mentions()).extracting(EntityMention::type).containsExactly("person", "person", "place");
    }

    @Test
    void mentionsAreRightWithAllTheirWordsButThePossessiveEnding() {
        assertThat(examine(MAYOR, SHE, LAND).tally().of("mentions")).isEqualTo(Match.of(3, 3, 3));
        assertThat(examine(MOSS).tally().of("mentions")).isEqualTo(Match.of(0, 1, 3));
    }

    @Test
    void byTheirHeadsMentionsFitWhereWhatMattersIsFound() {
        assertThat(examine(MOSS).tally().of("headMentions")).isEqualTo(Match.of(1, 1, 3));
        assertThat(examine(MOSS, SHE).tally().of("headChains.muc")).isEqualTo(Match.of(1, 1, 1));
        assertThat(examine(MOSS, SHE).tally().of("chains.muc")).isEqualTo(Match.of(0, 1, 1));
    }

    @Test
    void whoIsMentionedOnceIsNoChainAsTheDataHaveNone() {
        Examined examined = examine(MAYOR, SHE, LAND);

        assertThat(examined.tally().of("chains.ceafE")).isEqualTo(Match.of(1, 1, 1));
        assertThat(examined.tally().of("chains.person.bCubed")).isEqualTo(Match.of(2, 2, 2));
        assertThat(examined.tally().of("chains.place.ceafE")).isEqualTo(Match.NONE);
    }

    @Test
    void predictionsAreCodedTokenByTokenAsTheSetIs() {
        assertThat(examine(MAYOR, SHE, LAND).predictions().getFirst().lines())
                .isEqualTo(CHAINS.replace("(5", "(1")
                        .replace("\t_\n2\t's\t5)", "\t1)\n2\t's\t_")
                        .replace("Ternland\t_", "Ternland\t(2)"));
    }

    @Test
    void chainsOfAnotherTextAreSaid() throws IOException {
        Files.writeString(data.resolve("gum/coref/GUM_news_pier.conll"), "0\tMayor\t_\n");

        assertThatThrownBy(this::text)
                .isInstanceOf(DataException.class)
                .hasMessageEndingWith("GUM_news_pier.conll has 1 tokens and its treebank 12");
    }

    @Test
    void aFolderWithoutItIsMissing() {
        assertThat(new Gum().find(data.resolve("nowhere"), "dev")).isEqualTo(new Texts.Missing("gum/dep"));
    }

    private static String word(String number, String form, String notes) {
        return String.join("\t", number, form, "_", "_", "_", "_", "_", "_", "_", notes);
    }

    private GumText text() {
        return (GumText) ((Texts.Present) new Gum().find(data, "dev")).texts().getFirst();
    }

    private Examined examine(Seen... seen) {
        return text().examine(StubEngine.seeing(seen));
    }
}

package org.tiltmeter.evaluation.sets.newsfair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
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

class NewsFairTest {

    /** The sign is one code point and two of Java's characters. */
    private static final String TEXT = "\ud83d\udea2 Ada Moss left. She met Quill Ltd in Gullport, Ternland.";

    private static final String PERSON = "Q215627";
    private static final String ORGANISATION = "Q43229";
    private static final String STATE = "Q27096213|Q43229";

    @TempDir
    Path data = Path.of("");

    @Test
    void aNameIsRightWithItsSpanAndItsType() throws IOException {
        write(label("Ada Moss", PERSON, ""), label("Quill Ltd", ORGANISATION, ""));

        Examined examined = examine(
                new Seen("Ada Moss", Form.NAME, "person:ada-moss"), new Seen("Quill Ltd", Form.NAME, "person:quill"));

        assertThat(examined.tally().of("person")).isEqualTo(new Match(1, 2, 1, 1));
        assertThat(examined.tally().of("organisation")).isEqualTo(Match.of(0, 0, 1));
    }

    @Test
    void aStateIsAPlaceAndIsRightAsAnOrganisationToo() throws IOException {
        write(label("Ternland", STATE, ""));

        assertThat(examine(new Seen("Ternland", Form.NAME, "country:TE"))
                        .tally()
                        .of("place"))
                .isEqualTo(Match.of(1, 1, 1));
        assertThat(examine(new Seen("Ternland", Form.NAME, "organisation:tern"))
                        .tally()
                        .of("place"))
                .isEqualTo(Match.of(1, 1, 1));
    }

    @Test
    void pronounsDescriptionsAndProfessionsAreNotToBeFound() throws IOException {
        write(
                label("She", PERSON, ",\"coref\":true"),
                label("Quill Ltd", ORGANISATION, ",\"desc\":true"),
                label("Gullport", "Q12737077|" + PERSON, ""));

        assertThat(examine().tally().matches()).isEmpty();
    }

    @Test
    void whereTheDataLeaveOpenWhatIsThereNothingCounts() throws IOException {
        write(label("Ada Moss", "OTHER", ""), label("Quill Ltd", ORGANISATION, ",\"optional\":true"));

        Examined examined = examine(
                new Seen("Ada Moss", Form.NAME, "person:ada-moss"),
                new Seen("Quill Ltd", Form.NAME, "organisation:quill"));

        assertThat(examined.tally().matches()).isEmpty();
    }

    @Test
    void ofLabelsInsideEachOtherThoseInsideCountUnlessTheOuterOneIsFound() throws IOException {
        write(label("Gullport, Ternland", STATE, ""), label("Gullport", STATE, ""), label("Ternland", STATE, ""));
        Seen town = new Seen("Gullport", Form.PLACE, "country:TE");

        assertThat(examine(town).tally().of("place")).isEqualTo(Match.of(1, 1, 3));
        assertThat(examine(town, new Seen("Gullport, Ternland", Form.PLACE, "country:TE"))
                        .tally()
                        .of("place"))
                .isEqualTo(Match.of(1, 1, 1));
    }

    @Test
    void whatIsFoundOutsideTheStretchThatPeopleReadIsNotCounted() throws IOException {
        write(label("Quill Ltd", ORGANISATION, ""));
        String line = Files.readString(file()).replace("\"evaluation_span\":[0,", "\"evaluation_span\":[12,");
        Files.writeString(file(), line);

        assertThat(examine(new Seen("Ada Moss", Form.NAME, "person:ada-moss"))
                        .tally()
                        .matches())
                .containsOnlyKeys("organisation");
    }

    @Test
    void predictionsHaveTheSetsFormatAndItsOffsets() throws IOException {
        write(label("Ada Moss", PERSON, ""));

        JsonNode line = new JsonMapper()
                .readTree(examine(new Seen("Ada Moss", Form.NAME, "person:ada-moss"))
                        .predictions()
                        .getFirst()
                        .lines());

        assertThat(line.at("/id").asInt()).isEqualTo(7);
        assertThat(line.at("/labels/0/span").toString()).isEqualTo("[2,10]");
        assertThat(line.at("/labels/0/type").asText()).isEqualTo(PERSON);
    }

    @Test
    void aLineThatIsNoArticleIsSaid() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "{\"id\": 7}\n");

        assertThatThrownBy(this::text)
                .isInstanceOf(DataException.class)
                .hasMessage("newsfair/benchmark.jsonl has a line that is no article with labels");
    }

    @Test
    void aFolderWithoutItIsMissing() {
        assertThat(new NewsFair().find(data, "dev")).isEqualTo(new Texts.Missing("newsfair/benchmark.jsonl"));
    }

    private Path file() {
        return data.resolve("newsfair/benchmark.jsonl");
    }

    private void write(String... labels) throws IOException {
        Files.createDirectories(data.resolve("newsfair"));
        int length = TEXT.codePointCount(0, TEXT.length());
        Files.writeString(
                file(),
                "{\"id\":7,\"title\":\"t\",\"text\":\"%s\",\"evaluation_span\":[0,%d],\"labels\":[%s]}\n"
                        .formatted(TEXT, length, String.join(",", labels)));
    }

    private static String label(String words, String type, String more) {
        int at = TEXT.indexOf(words);
        int start = TEXT.codePointCount(0, at);
        return String.format(
                Locale.ROOT,
                "{\"id\":0,\"span\":[%d,%d],\"type\":\"%s\"%s}",
                start,
                start + words.length(),
                type,
                more);
    }

    private GoldText text() {
        return ((Texts.Present) new NewsFair().find(data, "dev")).texts().getFirst();
    }

    private Examined examine(Seen... seen) {
        return text().examine(StubEngine.seeing(seen));
    }
}

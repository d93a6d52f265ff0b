package org.tiltmeter.quickstart.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;
import org.tiltmeter.embedded.Folders;
import org.tiltmeter.nlp.Actor;
import org.tiltmeter.nlp.Attribution;
import org.tiltmeter.nlp.LoadedTerm;
import org.tiltmeter.nlp.Mention;
import org.tiltmeter.nlp.Reading;
import org.tiltmeter.nlp.Source;
import org.tiltmeter.nlp.Voice;

class ReadingTest {

    private static final String TEXT = "Marwick called it a \"reckless\ngamble\". An aide blamed the hardline union.";

    private final ArticleText article = new ArticleText("", TEXT, List.of());
    private final Path folder = Folders.temporary();

    @AfterEach
    void goes() {
        Folders.delete(folder);
    }

    @Test
    void peopleSeeWhoIsMentionedWhoSpeaksAndWhatIsLoaded() {
        assertThat(ReadingText.of(article, reading(), false)).isEqualTo("""
                Actors (1)
                     1  Ellen Marwick                person:ellen-marwick           Marwick

                Who speaks (2)
                  Ellen Marwick (Marwick)  mixed, cue "called", neutral
                      reckless gamble
                  unnamed, collective (An aide)  indirect, cue "–", neutral through The Wire
                      blamed the hardline union

                Loaded terms (2)
                  reckless                     subjective-intensifier   voice: Ellen Marwick (Marwick)     against –
                  hardline                     label                    voice: the outlet's own            against Ellen Marwick (negative)

                Read by rules-0. Machine labels are not truth.""");
    }

    @Test
    void machinesGetTheShapeOfTheApi() throws IOException {
        JsonNode json = new ObjectMapper().readTree(ReadingJson.of(article, reading()));

        assertThat(json.get("offsetUnit")).hasToString("\"utf-16\"");
        assertThat(json.at("/actors/0"))
                .hasToString("{\"id\":\"person:ellen-marwick\",\"kind\":\"person\",\"name\":\"Ellen Marwick\"}");
        assertThat(json.at("/mentions/0/span"))
                .hasToString("{\"part\":\"text\",\"start\":0,\"end\":7,\"text\":\"Marwick\"}");
        assertThat(json.at("/mentions/0/voice")).hasToString("{\"kind\":\"own\"}");
        assertThat(json.at("/attributions/1/source/kind")).hasToString("\"anonymous\"");
        assertThat(json.at("/attributions/1/source/reasonGiven")).hasToString("false");
        assertThat(json.at("/attributions/1/through/name")).hasToString("\"The Wire\"");
        assertThat(json.at("/loadedTerms/0/voice")).hasToString("{\"kind\":\"sourced\",\"attribution\":0}");
        assertThat(json.get("unresolved")).hasToString("{\"mentions\":0,\"attributions\":0,\"targets\":1}");
    }

    @Test
    void aFirstLineThatStandsApartIsTheHeadline() {
        ArticleText read = TextFile.article("Port orders cranes\n\nThe port has ordered cranes.\n\nMore.");

        assertThat(read.title()).isEqualTo("Port orders cranes");
        assertThat(read.text()).isEqualTo("The port has ordered cranes.\n\nMore.");
    }

    @Test
    void aTextWithoutSuchALineHasNoHeadline() {
        ArticleText read = TextFile.article("The port has ordered cranes.\nMore.\n\nThe end.");

        assertThat(read.title()).isEmpty();
        assertThat(read.text()).isEqualTo("The port has ordered cranes.\nMore.\n\nThe end.");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> TextFile.read(folder.resolve("none.txt")))
                .hasMessage("there is no file " + folder.resolve("none.txt"));
    }

    @Test
    void aFileThatIsNoTextIsNamed() throws IOException {
        Path file = Files.write(folder.resolve("picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xff});

        assertThatThrownBy(() -> TextFile.read(file)).hasMessage(file + " is not text in UTF-8");
    }

    private static Reading reading() {
        Actor marwick = new Actor("person:ellen-marwick", Actor.Kind.PERSON, "Ellen Marwick");
        return new Reading(
                "rules-0",
                List.of(),
                List.of(marwick),
                List.of(new Mention(
                        0, span("Marwick"), Mention.Form.NAME, marwick.id(), new Voice.Own(), 0.9, "person")),
                List.of(
                        new Attribution(
                                0,
                                Attribution.Directness.MIXED,
                                new Source.Named(span("Marwick"), marwick.id()),
                                span("called"),
                                List.of(span("reckless\ngamble")),
                                Attribution.Stance.NEUTRAL,
                                null,
                                0.8,
                                "cue"),
                        new Attribution(
                                1,
                                Attribution.Directness.INDIRECT,
                                new Source.Anonymous(span("An aide"), Source.Grade.COLLECTIVE, null, false),
                                null,
                                List.of(span("blamed the hardline union")),
                                Attribution.Stance.NEUTRAL,
                                new Attribution.Medium(span("An aide"), "The Wire"),
                                0.5,
                                "cue")),
                List.of(
                        new LoadedTerm(
                                0,
                                span("reckless"),
                                LoadedTerm.TermClass.SUBJECTIVE_INTENSIFIER,
                                new Voice.Sourced(0),
                                null,
                                null,
                                0.7,
                                "reckless"),
                        new LoadedTerm(
                                1,
                                span("hardline"),
                                LoadedTerm.TermClass.LABEL,
                                new Voice.Own(),
                                marwick.id(),
                                LoadedTerm.Polarity.NEGATIVE,
                                0.7,
                                "hardline")));
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(Part.TEXT, start, start + words.length());
    }
}

package org.tiltmeter.analysis.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tiltmeter.analysis.ReadArticle;
import org.tiltmeter.analysis.reading.ReadingDocument.Stretch;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.Reading;

class ReadingWriterTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ReadingDocument document = ReadingWriter.write(ReadArticle.ARTICLE, ReadArticle.reading());
    private final JsonNode json = JSON.valueToTree(document);

    @Test
    void aReadingThatIsStoredNowhereNamesNoArticle() {
        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly(
                        "methodVersion",
                        "offsetUnit",
                        "sentences",
                        "actors",
                        "mentions",
                        "attributions",
                        "loadedTerms",
                        "portrayal",
                        "provenance",
                        "unresolved");
    }

    @Test
    void aStoredOneNamesItsArticleFirst() {
        var stored = ReadingWriter.write(new UUID(0, 7), 2, "ab", ReadArticle.ARTICLE, ReadArticle.reading());

        assertThat(JSON.valueToTree(stored).toString())
                .startsWith(
                        "{\"articleId\":\"00000000-0000-0000-0000-000000000007\",\"revision\":2,\"contentHash\":\"ab\"");
    }

    @Test
    void aMentionIsWrittenWithWhatItCovers() {
        assertThat(json.at("/mentions/2").toString())
                .isEqualTo(
                        "{\"index\":2,\"span\":{\"part\":\"text\",\"start\":31,\"end\":33,\"text\":\"We\"},"
                                + "\"form\":\"pronoun\",\"actor\":\"person:anna-veldt\","
                                + "\"voice\":{\"kind\":\"sourced\",\"attribution\":0},\"polarity\":null,\"confidence\":1.0,\"producer\":\"by-hand\"}");
    }

    @Test
    void anEventIsWrittenWithWhoDoesWhatToWhom() {
        assertThat(json.at("/portrayal/events/1").toString())
                .startsWith("{\"index\":1,\"span\":{\"part\":\"text\",\"start\":")
                .endsWith("\"agent\":null,\"patient\":\"person:anna-veldt\",\"form\":\"agentless\",\"harm\":true,"
                        + "\"voice\":{\"kind\":\"own\"},\"confidence\":1.0,\"producer\":\"by-hand\"}");
    }

    @Test
    void anAccusationIsWrittenWithWhetherTheAccusedIsHeard() {
        assertThat(json.at("/provenance/accusations/0/reply").asText()).isEqualTo("not-heard");
    }

    @Test
    void eachKindOfSourceHasTheMembersThatItNeeds() {
        assertThat(json.at("/attributions/0/source").toString())
                .isEqualTo(
                        "{\"kind\":\"named\",\"span\":{\"part\":\"text\",\"start\":47,\"end\":57,\"text\":\"Anna Veldt\"},"
                                + "\"actor\":\"person:anna-veldt\"}");
        assertThat(json.at("/attributions/1/source").findValuesAsText("grade")).containsExactly("collective");
        assertThat(json.at("/attributions/1/source/reasonGiven").isBoolean()).isTrue();
        assertThat(json.at("/attributions/4/source").toString()).isEqualTo("{\"kind\":\"unresolved\",\"span\":null}");
    }

    @Test
    void whatIsAbsentIsNull() {
        assertThat(json.at("/attributions/4/cue").isNull()).isTrue();
        assertThat(json.at("/attributions/0/through").isNull()).isTrue();
        assertThat(json.at("/loadedTerms/3/target").isNull()).isTrue();
        assertThat(json.at("/mentions/5/actor").isNull()).isTrue();
    }

    @Test
    void namesOfKindsHaveHyphens() {
        assertThat(json.at("/loadedTerms/0/termClass").asText()).isEqualTo("subjective-intensifier");
    }

    @Test
    void whatCouldNotBeToldIsCounted() {
        assertThat(json.at("/unresolved").toString()).isEqualTo("{\"mentions\":1,\"attributions\":1,\"targets\":1}");
    }

    @Test
    void aDocumentSurvivesBeingStored() throws Exception {
        assertThat(JSON.readValue(JSON.writeValueAsString(document), ReadingDocument.class))
                .isEqualTo(document);
    }

    @Test
    void aSpanThatCutsACharacterInHalfCanBeWritten() {
        var article = new ArticleText("", "👍", List.of());
        var cut = new Reading("hand-1", List.of(new Span(Part.TEXT, 0, 1)), List.of(), List.of(), List.of(), List.of());

        assertThat(ReadingWriter.write(article, cut).sentences()).containsExactly(new Stretch("text", 0, 1, "\ufffd"));
    }
}

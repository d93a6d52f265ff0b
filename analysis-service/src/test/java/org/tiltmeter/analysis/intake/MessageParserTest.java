package org.tiltmeter.analysis.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiltmeter.analysis.Announced;
import org.tiltmeter.article.Furniture;
import org.tiltmeter.contracts.ArticleAnalysed;
import org.tiltmeter.contracts.ArticleStored;

class MessageParserTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void aMessageBecomesARevision() {
        var announced = Announced.article("The Harbour Courier", "Rain fell.\nREAD MORE: Sun")
                .withRevision(3);
        ObjectNode message = announced.message();
        message.putArray("furniture")
                .addObject()
                .put("start", 11)
                .put("end", 25)
                .put("kind", "promo");

        var revision = accepted(message);

        assertThat(revision.id()).isEqualTo(announced.id());
        assertThat(revision.revision()).isEqualTo(3);
        assertThat(revision.text().furniture()).containsExactly(new Furniture(11, 25, Furniture.Kind.PROMO));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-full.json", "2026-11-least.json"})
    void everyGoldenSampleIsRead(String sample) throws IOException {
        assertThat(MessageParser.parse(ArticleStored.TYPE, golden(sample))).isInstanceOf(Parsed.Article.class);
    }

    @Test
    void fieldsThatAreNotKnownAreLeftAlone() {
        assertThat(accepted(changed(message -> message.put("mood", "calm"))).revision())
                .isEqualTo(1);
    }

    @Test
    void charactersThatCannotBeStoredAreReplacedOneForOne() {
        String message = changed(whole -> whole.put("text", "RAW")).toString().replace("RAW", "a\\u0000b\\ud800c");

        var parsed = (Parsed.Article) MessageParser.parse(null, message.getBytes(StandardCharsets.UTF_8));

        assertThat(parsed.revision().text().text()).isEqualTo("a\ufffdb\ufffdc");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "{", "nul", "[]", "42", "\"text\"", "{} {}", "{\"a\":1,\"a\":2}", "\u0000", "{'a':1}"})
    void whatIsNoJsonObjectIsRefused(String body) {
        assertThat(MessageParser.parse(null, body.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Parsed.Refused.class);
    }

    @Test
    void deepNestingIsRefusedRatherThanFollowed() {
        byte[] deep = "[".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);

        assertThat(MessageParser.parse(null, deep)).isEqualTo(new Parsed.Refused("the message is not JSON"));
    }

    @Test
    void aMessageWithoutAnythingIsRefused() {
        assertThat(MessageParser.parse(null, null)).isEqualTo(new Parsed.Refused("the message is empty"));
    }

    @Test
    void aMessageOfAnotherTypeIsRefused() {
        byte[] body = bytes(changed(message -> {}));

        assertThat(MessageParser.parse(ArticleAnalysed.TYPE, body)).isInstanceOf(Parsed.Refused.class);
    }

    @Test
    void everyMissingFieldIsNamed() {
        assertThat(refusal(message -> message.removeAll()))
                .isEqualTo("articleId is missing; revision is missing; contentHash is missing; outlet is missing;"
                        + " title is missing; text is missing; publishedAt is missing; storedAt is missing;"
                        + " furniture is missing");
    }

    @Test
    void typesAreNotTurnedIntoOthers() {
        assertThat(refusal(message -> message.put("revision", "1")))
                .isEqualTo("revision is not a whole number in range");
        assertThat(refusal(message -> message.put("revision", 1.5)))
                .isEqualTo("revision is not a whole number in range");
        assertThat(refusal(message -> message.put("text", 7))).isEqualTo("text is not a text");
        assertThat(refusal(message -> message.putNull("title"))).isEqualTo("title is not a text");
        assertThat(refusal(message -> message.put("furniture", "none"))).isEqualTo("furniture is not a list");
    }

    @Test
    void valuesAreHeldToTheirLimits() {
        assertThat(refusal(message -> message.put("revision", 0))).isEqualTo("revision is less than 1");
        assertThat(refusal(message -> message.put("text", ""))).isEqualTo("text has 0 characters, not 1 to 2000000");
        assertThat(refusal(message -> message.put("outlet", "o".repeat(201)))).startsWith("outlet has 201 characters");
        assertThat(refusal(message -> message.put("articleId", "not-a-uuid")))
                .startsWith("articleId has 10 characters");
        assertThat(refusal(message -> message.put("contentHash", "F".repeat(64))))
                .isEqualTo("contentHash is not lower-case hexadecimal");
        assertThat(refusal(message -> message.put("publishedAt", "+294277-01-01T00:00:00Z")))
                .isEqualTo("publishedAt is not a date and time in the years 1 to 9999");
    }

    @Test
    void furnitureMustLieInTheTextAndInOrder() {
        assertThat(refusal(message -> message.putArray("furniture")
                        .addObject()
                        .put("start", 4)
                        .put("end", 2)
                        .put("kind", "page")))
                .startsWith("furniture[0] is not a stretch of the text");
    }

    @Test
    void theLimitsAreThoseOfTheSchema() throws IOException {
        JsonNode properties =
                JSON.readTree(resource("schema/article-stored.v1.schema.json")).path("properties");

        assertThat(List.of(Limits.OUTLET, Limits.TITLE, Limits.TEXT))
                .isEqualTo(List.of(
                        properties.path("outlet").path("maxLength").intValue(),
                        properties.path("title").path("maxLength").intValue(),
                        properties.path("text").path("maxLength").intValue()));
    }

    @Test
    void noDamagedMessageThrows() {
        byte[] whole = bytes(changed(message -> {}));
        var random = new Random(7);
        for (int round = 0; round < 5_000; round++) {
            byte[] damaged = whole.clone();
            for (int hit = 0; hit <= round % 4; hit++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            assertThat(MessageParser.parse(null, damaged)).isNotNull();
        }
    }

    private static ObjectNode changed(Consumer<ObjectNode> change) {
        ObjectNode message =
                Announced.article("The Harbour Courier", "Rain fell.").message();
        change.accept(message);
        return message;
    }

    private static org.tiltmeter.analysis.archive.ArticleRevision accepted(ObjectNode message) {
        return ((Parsed.Article) MessageParser.parse(ArticleStored.TYPE, bytes(message))).revision();
    }

    private static String refusal(Consumer<ObjectNode> change) {
        return ((Parsed.Refused) MessageParser.parse(null, bytes(changed(change)))).reason();
    }

    private static byte[] bytes(ObjectNode message) {
        return message.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] golden(String sample) throws IOException {
        try (InputStream stream = resource("golden/article-stored.v1/" + sample)) {
            return stream.readAllBytes();
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(ArticleStored.class.getClassLoader().getResourceAsStream(name), name);
    }
}

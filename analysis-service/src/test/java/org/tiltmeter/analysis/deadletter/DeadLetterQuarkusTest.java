package org.tiltmeter.analysis.deadletter;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiltmeter.analysis.AnalysisTest;
import org.tiltmeter.analysis.Announced;
import org.tiltmeter.analysis.Service;
import org.tiltmeter.analysis.Topics;
import org.tiltmeter.contracts.ArticleAnalysed;
import org.tiltmeter.contracts.DeadLetter;

@AnalysisTest
class DeadLetterQuarkusTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Topics topics;

    private final String key = "key-" + UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(strings = {"not JSON", "[1,2]", "{}", "{\"articleId\":7}", "", "{\"text\":\"\\u0000\"}", "\u0000"})
    void whatIsNoArticleBecomesADeadLetterWithItsOrigin(String body) {
        var place = topics.send(key, body.getBytes(StandardCharsets.UTF_8));

        JsonPath letter = awaitLetter(place);

        assertThat(letter.getString("topic")).isEqualTo("tiltmeter.article-stored.v1");
        assertThat(letter.getInt("partition")).isEqualTo(place.partition());
        assertThat(letter.getLong("offset")).isEqualTo(place.offset());
        assertThat(letter.getString("key")).isEqualTo(key);
        assertThat(letter.getString("body")).isEqualTo(body);
        assertThat(letter.getList("headers.name")).contains("ce_type");
    }

    @Test
    void aMessageWithoutKeyAndBodyIsOneToo() {
        assertThat(awaitLetter(topics.send(null, null)).getString("reason")).isEqualTo("the message is empty");
    }

    @Test
    void aDeadLetterIsAnnounced() throws Exception {
        topics.send(key, "{".getBytes(StandardCharsets.UTF_8));

        var messages = topics.await(DeadLetter.TOPIC, key, 1);

        JsonNode announced = JSON.readTree(messages.getFirst().value());
        assertThat(announced.path("reason").asText()).isEqualTo("the message is not JSON");
        assertThat(announced.path("payload").asText()).isEqualTo("{");
    }

    @Test
    void aTextThatIsTooLongIsRefusedAndKept() {
        var article = Announced.article(Service.someOutlet(), "a".repeat(2_000_001));

        assertThat(awaitLetter(topics.announce(article)).getString("reason"))
                .isEqualTo("text has 2000001 characters, not 1 to 2000000");
    }

    @Test
    void aTextThatStallsIsGivenUpAndTheNextIsRead() throws Exception {
        var stalling = Announced.article(Service.someOutlet(), "STALL");
        var next = Announced.article(Service.someOutlet(), "Ruritania goes on.");
        var place = topics.announce(stalling);
        topics.announce(next);

        Service.awaitRead(next);
        assertThat(awaitLetter(place).getString("reason")).isEqualTo("reading took longer than 3 seconds");
        assertThat(Service.get("/articles/{id}", stalling.id()).getString("status"))
                .isEqualTo("failed");
        var events = topics.await(ArticleAnalysed.TOPIC, stalling.id().toString(), 1);
        assertThat(JSON.readTree(events.getFirst().value()).path("status").asText())
                .isEqualTo("FAILED");
    }

    @Test
    void poisonAmongGoodArticlesStopsNothing() {
        String outlet = Service.someOutlet();
        for (int number = 0; number < 50; number++) {
            topics.send(key, ("poison " + number).getBytes(StandardCharsets.UTF_8));
            topics.announce(Announced.article(outlet, "Ruritania, day " + number));
        }

        Service.await("/articles?outlet=" + outlet, json -> json.getInt("meta.count") == 50);
        assertThat(topics.await(DeadLetter.TOPIC, key, 50)).hasSize(50);
    }

    @Test
    void aCorrectedMessageIsReadWhenItIsReplayed() {
        var article = Announced.article(Service.someOutlet(), "Ruritania is corrected.");
        ObjectNode broken = article.message();
        broken.remove("outlet");
        var letter = awaitLetter(topics.send(article.id().toString(), bytes(broken)));
        assertThat(letter.getString("reason")).isEqualTo("outlet is missing");

        replay(letter, article.message().toString(), 202);

        Service.awaitRead(article);
    }

    @Test
    void whatIsReplayedAsItWasFailsAgainAsAnother() {
        var first = awaitLetter(topics.send(key, "{".getBytes(StandardCharsets.UTF_8)));

        replay(first, "", 202);

        assertThat(topics.await(DeadLetter.TOPIC, key, 2)).hasSize(2);
        assertThat(Service.get("/dead-letters/{id}", first.getString("id")).getString("replayedAt"))
                .isNotNull();
    }

    @Test
    void oneIsReplayedOnce() {
        var letter = awaitLetter(topics.send(key, "{".getBytes(StandardCharsets.UTF_8)));
        replay(letter, "", 202);

        var problem = replay(letter, "", 409);

        assertThat(problem.getString("detail")).startsWith("It has been replayed.");
    }

    @Test
    void allThatWaitAreReplayedAtOnce() {
        awaitLetter(topics.send(key, "{".getBytes(StandardCharsets.UTF_8)));
        awaitLetter(topics.send(key, "{".getBytes(StandardCharsets.UTF_8)));

        int replayed = given().post("/dead-letters/replay")
                .then()
                .statusCode(202)
                .extract()
                .path("replayed");

        assertThat(replayed).isGreaterThanOrEqualTo(2);
        assertThat(topics.await(DeadLetter.TOPIC, key, 4)).hasSize(4);
    }

    @Test
    void thoseThatWaitAreListedApart() {
        var letter = awaitLetter(topics.send(key, "{".getBytes(StandardCharsets.UTF_8)));
        replay(letter, "", 202);

        assertThat(Service.get("/dead-letters?replayed=false&limit=200").getList("results.id"))
                .doesNotContain(letter.getString("id"));
        assertThat(Service.get("/dead-letters?replayed=true&limit=200").getList("results.id"))
                .contains(letter.getString("id"));
    }

    @Test
    void onesThatAreNotThereAreNotFound() {
        given().get("/dead-letters/" + UUID.randomUUID()).then().statusCode(404);
        given().post("/dead-letters/no-uuid/replay").then().statusCode(404);
    }

    private static JsonPath awaitLetter(RecordMetadata place) {
        JsonPath list = Service.await("/dead-letters?limit=200", json -> idAt(json, place) != null);
        return Service.get("/dead-letters/{id}", String.valueOf(idAt(list, place)));
    }

    private static @Nullable String idAt(JsonPath list, RecordMetadata place) {
        return list.getString("results.find { it.partition == " + place.partition() + " && it.offset == "
                + place.offset() + " }?.id");
    }

    private static JsonPath replay(JsonPath letter, String body, int status) {
        return given().contentType("application/json")
                .body(body)
                .post("/dead-letters/{id}/replay", letter.getString("id"))
                .then()
                .statusCode(status)
                .extract()
                .jsonPath();
    }

    private static byte[] bytes(ObjectNode message) {
        return message.toString().getBytes(StandardCharsets.UTF_8);
    }
}

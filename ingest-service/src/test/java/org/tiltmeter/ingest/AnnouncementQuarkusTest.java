package org.tiltmeter.ingest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tiltmeter.ingest.Articles.article;
import static org.tiltmeter.ingest.Articles.json;
import static org.tiltmeter.ingest.Articles.outcomes;
import static org.tiltmeter.ingest.Articles.someOutlet;
import static org.tiltmeter.ingest.Articles.submit;
import static org.tiltmeter.ingest.Articles.with;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tiltmeter.contracts.ArticleStored;
import org.tiltmeter.contracts.CloudEventHeaders;

@IngestTest
@Timeout(120)
class AnnouncementQuarkusTest {

    private final String outlet = someOutlet();

    @Test
    void aStoredArticleIsAnnouncedAsACloudEventThatKeepsToTheContract() throws IOException {
        String text = "The quay is open.\nREAD MORE: Ten years of the quay\nIt rained. 🚢";
        Map<String, Object> quay =
                with(with(article(outlet, "Quay reopens", text), "url", "https://quay.example/a"), "language", "en");
        String id = submit(quay).extract().path("id");

        ConsumerRecord<String, String> message =
                StoredTopic.messages(id::equals, 1).getFirst();

        assertThat(StoredTopic.header(message, CloudEventHeaders.TYPE)).isEqualTo(ArticleStored.TYPE);
        assertThat(StoredTopic.header(message, CloudEventHeaders.SOURCE)).isEqualTo("/ingest-service");
        assertThat(StoredTopic.header(message, CloudEventHeaders.CONTENT_TYPE)).isEqualTo("application/json");
        assertThat(schema().validate(Articles.parse(message.value()))).isEmpty();
        assertThat(Articles.parse(message.value()).path("text").asText()).isEqualTo(text);
        assertThat(Articles.parse(message.value()).path("furniture").toString())
                .isEqualTo("[{\"start\":18,\"end\":50,\"kind\":\"promo\"}]");
    }

    @Test
    void everyStoredOrRevisedArticleIsAnnouncedOnceAndADuplicateNever() {
        List<Map<String, Object>> articles = IntStream.range(0, 20)
                .mapToObj(i -> article(outlet, "Story " + i, "It rained."))
                .toList();
        String batch = articles.stream().map(Articles::json).collect(Collectors.joining("\n"));
        String revised = json(with(articles.getFirst(), "text", "It snowed."));

        Set<String> ids = outcomes(batch + "\n" + batch + "\n" + revised).stream()
                .map(outcome -> outcome.path("id").asText())
                .collect(Collectors.toSet());

        List<ConsumerRecord<String, String>> messages = StoredTopic.messages(ids::contains, 21);
        assertThat(messages).hasSize(21);
        assertThat(messages)
                .extracting(message -> StoredTopic.header(message, CloudEventHeaders.ID))
                .doesNotHaveDuplicates();
    }

    @Test
    void aRevisionIsAnnouncedAfterTheOneBefore() {
        String id = submit(article(outlet, "Quay", "First text.")).extract().path("id");
        submit(article(outlet, "Quay", "Second text."));

        assertThat(StoredTopic.messages(id::equals, 2))
                .extracting(message ->
                        Articles.parse(message.value()).path("revision").asInt())
                .containsExactly(1, 2);
    }

    @Test
    void theWholeArchiveIsAnnouncedAgainByItsLastRevisions() {
        Instant before = Instant.now();
        String id = submit(article(outlet, "Quay", "First text.")).extract().path("id");
        submit(article(outlet, "Quay", "Second text."));
        outcomes(IntStream.range(0, 40)
                .mapToObj(i -> json(article(outlet, "Story " + i, "It rained.")))
                .collect(Collectors.joining("\n")));
        JsonNode all = Articles.parse(given().get("/articles").asString());

        int announced =
                given().post("/announcements").then().statusCode(202).extract().path("announced");

        assertThat(announced).isEqualTo(all.path("meta").path("count").asInt()).isGreaterThanOrEqualTo(41);
        List<JsonNode> heard = StoredTopic.messages(id::equals, 3).stream()
                .map(message -> Articles.parse(message.value()))
                .toList();
        assertThat(heard).extracting(event -> event.path("revision").asInt()).containsExactly(1, 2, 2);
        assertThat(heard.get(2)).isEqualTo(heard.get(1));
        assertThat(Instant.parse(heard.get(2).path("storedAt").asText())).isAfter(before.minusSeconds(1));
    }

    private static JsonSchema schema() throws IOException {
        String name = "/schema/article-stored.v1.schema.json";
        try (InputStream schema = Objects.requireNonNull(ArticleStored.class.getResourceAsStream(name), name)) {
            return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema);
        }
    }
}

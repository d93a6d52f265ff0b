package org.tiltmeter.ingest;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.equalTo;
import static org.tiltmeter.ingest.Articles.article;
import static org.tiltmeter.ingest.Articles.json;
import static org.tiltmeter.ingest.Articles.outcomes;
import static org.tiltmeter.ingest.Articles.someOutlet;
import static org.tiltmeter.ingest.Articles.with;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@IngestTest
@Timeout(120)
class BatchQuarkusTest {

    private final String outlet = someOutlet();
    private final Map<String, Object> quay = article(outlet, "Quay reopens", "The quay is open again.");

    @Test
    void everyLineIsAnsweredInItsPlace() {
        String lines = json(quay) + "\n\n{\"outlet\":\"A\"}\nnonsense\n" + json(quay) + "\r\n"
                + json(with(quay, "text", "It is closed."));

        List<JsonNode> outcomes = outcomes(lines);

        assertThat(outcomes).extracting(o -> o.path("line").asInt()).containsExactly(1, 3, 4, 5, 6);
        assertThat(outcomes)
                .extracting(o -> o.path("outcome").asText())
                .containsExactly("stored", "refused", "refused", "duplicate", "revised");
    }

    @Test
    void aRefusedLineSaysWhatIsWrongAndWhere() {
        JsonNode outcome = outcomes(json(quay) + "\n{\"outlet\":\"A\",\n").getLast();

        assertThat(outcome.path("problem").path("status").asInt()).isEqualTo(400);
        assertThat(outcome.path("problem")
                        .path("errors")
                        .path(0)
                        .path("message")
                        .asText())
                .isEqualTo("is not valid JSON");
        assertThat(outcome.path("problem").path("errors").path(0).path("line").asInt())
                .isEqualTo(2);
        assertThat(outcome.has("id")).isFalse();
    }

    @Test
    void aLineThatIsTooLongIsRefusedAlone() {
        String tooLong = json(with(quay, "text", "x".repeat(17 << 20)));

        assertThat(outcomes(tooLong + "\n" + json(quay)))
                .extracting(
                        o -> o.path("outcome").asText(),
                        o -> o.path("problem").path("status").asInt())
                .containsExactly(tuple("refused", 413), tuple("stored", 0));
    }

    @Test
    void anEmptyBatchHasNoOutcome() {
        assertThat(outcomes("\n")).isEmpty();
    }

    @Test
    void thousandsOfLinesAreStoredEachOnce() {
        String lines = IntStream.range(0, 3_000)
                .mapToObj(i -> json(article(outlet, "Story " + i, "It rained on day " + i + ".")))
                .collect(joining("\n"));

        assertThat(outcomes(lines))
                .hasSize(3_000)
                .allMatch(o -> o.path("outcome").asText().equals("stored"));
        given().queryParam("outlet", outlet).get("/articles").then().body("meta.count", equalTo(3_000));
    }

    /** java.net.http sends the whole request before it reads the answer: here 9 MB of outcomes wait for it. */
    @Test
    void aClientThatSendsEverythingBeforeItReadsIsServed() throws Exception {
        String lines = "{\"outlet\":7}\n".repeat(40_000);
        HttpRequest request = HttpRequest.newBuilder(URI.create(baseUri() + "/articles/batch"))
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(lines))
                .build();

        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(request, BodyHandlers.ofLines()).body().count())
                    .isEqualTo(40_000);
        }
    }

    @Test
    void anotherMediaTypeIsRefused() {
        given().contentType("application/json")
                .body("{}")
                .post("/articles/batch")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    private static String baseUri() {
        return "http://127.0.0.1:" + ConfigProvider.getConfig().getValue("quarkus.http.port", Integer.class);
    }
}

package org.tiltmeter.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiltmeter.ingest.Articles.article;
import static org.tiltmeter.ingest.Articles.json;
import static org.tiltmeter.ingest.Articles.outcomes;
import static org.tiltmeter.ingest.Articles.someOutlet;
import static org.tiltmeter.ingest.Articles.with;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever a client sends, the service has not failed: no 5xx, and every refusal is a problem document. */
@IngestTest
@Timeout(180)
class MalformedRequestsQuarkusTest {

    private static final List<String> PARAMETERS =
            List.of("outlet", "from", "to", "search", "id", "limit", "cursor", "revision", "other");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String valid = json(with(
            with(article(someOutlet(), "Quay reopens", "The quay is open again."), "url", "https://quay.example/a?b=1"),
            "authors",
            List.of("Ilse Marten")));

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void threeThousandSpoiltArticles() throws Exception {
        Mutations mutations = new Mutations(20_261_123);
        SoftAssertions soft = new SoftAssertions();
        int refused = 0;
        for (int i = 0; i < 3_000; i++) {
            String body = mutations.spoil(valid);
            HttpResponse<String> answer = send(HttpRequest.newBuilder(address("/articles"))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body)));
            check(soft, "spoilt article " + i, answer);
            refused += answer.statusCode() == 400 ? 1 : 0;
        }
        soft.assertAll();
        assertThat(refused).as("refused, so that the test is known to bite").isGreaterThan(1_500);
    }

    @Test
    void twoThousandSpoiltQueries() throws Exception {
        Mutations mutations = new Mutations(11);
        SoftAssertions soft = new SoftAssertions();
        for (int i = 0; i < 2_000; i++) {
            String path = mutations.any(
                    List.of("/articles", "/outlets", "/articles/00000000-0000-5000-8000-000000000000", "/articles/x"));
            String query = mutations.any(PARAMETERS) + "=" + encoded(mutations.value()) + "&"
                    + mutations.any(PARAMETERS) + "=" + encoded(mutations.value());
            check(soft, path + "?" + query, send(HttpRequest.newBuilder(address(path + "?" + query))));
        }
        soft.assertAll();
    }

    @Test
    void twoThousandSpoiltLinesOfOneBatch() {
        Mutations mutations = new Mutations(7);
        List<String> lines = IntStream.range(0, 2_000)
                .mapToObj(i -> mutations.spoil(valid).replace('\n', ' '))
                .filter(line -> !line.isBlank())
                .toList();

        List<JsonNode> outcomes = outcomes(String.join("\n", lines));

        assertThat(outcomes).hasSameSizeAs(lines);
        assertThat(outcomes)
                .extracting(outcome -> outcome.path("problem").path("status").asInt())
                .containsOnly(0, 400);
    }

    private static void check(SoftAssertions soft, String request, HttpResponse<String> answer) throws IOException {
        soft.assertThat(answer.statusCode()).as(request).isLessThan(500);
        if (answer.statusCode() >= 400) {
            soft.assertThat(answer.headers().firstValue("Content-Type"))
                    .as(request)
                    .hasValue("application/problem+json");
            soft.assertThat(Articles.JSON.readTree(answer.body()).path("status").asInt())
                    .as(request)
                    .isEqualTo(answer.statusCode());
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static URI address(String path) {
        return URI.create(
                "http://127.0.0.1:" + ConfigProvider.getConfig().getValue("quarkus.http.port", Integer.class) + path);
    }
}

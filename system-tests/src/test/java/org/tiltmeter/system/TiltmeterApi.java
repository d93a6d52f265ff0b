package org.tiltmeter.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A researcher's view of a running suite, or of one of its services: its HTTP interface. */
final class TiltmeterApi {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final URI base;

    TiltmeterApi(URI base) {
        this.base = base;
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer post(String path, String contentType, String body) {
        return send(request(path).header("Content-Type", contentType).POST(BodyPublishers.ofString(body)));
    }

    /** Stores one article. */
    Answer submit(Submission article) {
        return post("/v1/articles", "application/json", Json.of(article));
    }

    /** Stores articles, a line each. */
    Answer submitAll(List<Submission> articles) {
        return post("/v1/articles/batch", "application/x-ndjson", Json.lines(articles));
    }

    /** Reads a text without storing it. */
    Answer read(String title, String text) {
        return post("/v1/readings", "application/json", Json.of(Map.of("title", title, "text", text)));
    }

    JsonNode article(String id) {
        return get("/v1/articles/" + id).expect(200).json();
    }

    JsonNode reading(String id) {
        return get("/v1/articles/" + id + "/reading").expect(200).json();
    }

    /** How many articles a filter finds. */
    int count(String filter) {
        return get("/v1/articles?limit=1&filter=" + encoded(filter))
                .expect(200)
                .json()
                .at("/meta/count")
                .asInt(-1);
    }

    /** A figure of every actor that a filter finds: "mentions" or "articles", by the actor's id. */
    Map<String, Integer> actors(String filter, String figure) {
        Map<String, Integer> figures = new TreeMap<>();
        get("/v1/actors?limit=200&filter=" + encoded(filter))
                .expect(200)
                .json()
                .get("results")
                .forEach(actor ->
                        figures.put(actor.get("id").asText(), actor.get(figure).asInt()));
        return figures;
    }

    /** A row per group of the measures. */
    JsonNode measures(String filter, String groupBy) {
        return get("/v1/measures?filter=" + encoded(filter) + "&group_by=" + groupBy)
                .expect(200)
                .json()
                .get("results");
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(60));
    }

    /** Sends it. A connection that breaks is an {@link UncheckedIOException}. */
    Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            String type = response.headers().firstValue("Content-Type").orElse("");
            return new Answer(response.statusCode(), type, response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

package org.tiltmeter.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import org.tiltmeter.gateway.FakeService.Call;
import org.tiltmeter.gateway.FakeService.Reply;

/** Ingest and analysis for all tests. Until a test says otherwise they answer with the examples of the API. */
public class FakeServices implements QuarkusTestResourceLifecycleManager {

    static final String ID = "0b7c2f5e-8d41-5c3a-9e26-7f10d4a8b6c3";
    private static final Map<String, String> TAGGED = Map.of("ETag", "\"5f0c31d2a9e84b7710c6a3e2f49d8b15\"");
    static final FakeService INGEST = new FakeService();
    static final FakeService ANALYSIS = new FakeService();
    static final Receiver RECEIVER = new Receiver();

    @Override
    public Map<String, String> start() {
        behave();
        return Map.of(
                "tiltmeter.delivery.private-targets", "127.0.0.1:" + RECEIVER.port(),
                "tiltmeter.delivery.first-pause", "20ms",
                "tiltmeter.delivery.attempts", "2",
                "quarkus.rest-client.ingest.url", "http://127.0.0.1:" + INGEST.port(),
                "quarkus.rest-client.analysis.url", "http://127.0.0.1:" + ANALYSIS.port(),
                "quarkus.rest-client.ingest.read-timeout", "3000",
                "quarkus.rest-client.analysis.read-timeout", "1000",
                "tiltmeter.batch.longest-line", "2M",
                "tiltmeter.batch.attempts", "3",
                "tiltmeter.batch.pause", "20ms");
    }

    @Override
    public void stop() {
        INGEST.goDown();
        ANALYSIS.goDown();
    }

    /** Forgets what earlier tests said and asked. */
    static void behave() {
        INGEST.reset();
        ANALYSIS.reset();
        INGEST.on(
                        "POST /articles",
                        new Reply(201, "application/json", example("submitArticle.response.json"), Map.of()))
                .on("POST /articles/batch", call -> ndjson(outcomes(call)))
                .on("GET /articles", Reply.json(example("listArticles.response.json")))
                .on("GET /articles/*", Reply.json(example("getArticle.response.json")))
                .on("GET /outlets", Reply.json(example("listOutlets.response.json")));
        ANALYSIS.on("POST /readings", Reply.json(example("readText.response.json")))
                .on("GET /articles/*", Reply.json(analysed(ID, 1, "read", "null")))
                .on("GET /articles", Reply.json(page(1, analysed(ID, 1, "read", "null"))))
                .on("GET /articles/*/reading", Reply.json(example("getReading.response.json")))
                .on("GET /actors/*", Reply.json(example("getActor.response.json")))
                .on("GET /actors/*/mentions", Reply.json(example("listMentions.response.json")))
                .on("GET /actors/*/suggestions", Reply.json(example("suggestActors.response.json")))
                .on("GET /actor-lists", Reply.json(example("listActorLists.response.json")))
                .on("GET /actor-lists/*", Reply.json(example("getActorList.response.json")))
                .on("GET /actor-lists/*/versions", Reply.json(example("listActorListVersions.response.json")))
                .on("GET /actor-lists/*/difference", Reply.json(example("compareActorListVersions.response.json")))
                .on("DELETE /actor-lists/*", Reply.json(example("withdrawActorList.response.json")))
                .on(
                        "POST /actor-lists/*",
                        new Reply(201, "application/json", example("uploadActorList.response.json"), Map.of()))
                .on("GET /actors", Reply.json(example("listActors.response.json")))
                .on("POST /comparisons", new Reply(201, "application/json", example("compare.response.json"), TAGGED))
                .on(
                        "GET /comparisons/*",
                        new Reply(200, "application/json", example("getComparison.response.json"), TAGGED))
                .on("GET /comparisons/*/evidence", Reply.json(example("listEvidence.response.json")))
                .on("GET /comparisons/*/diff", Reply.json(example("compareRuns.response.json")))
                .on("GET /stories", Reply.json(example("listStories.response.json")))
                .on("GET /stories/*", Reply.json(example("getStory.response.json")))
                .on("GET /stories/corrections", Reply.json(example("listStoryCorrections.response.json")))
                .on(
                        "POST /stories/corrections",
                        new Reply(201, "application/json", example("correctStory.response.json"), Map.of()))
                .on("DELETE /stories/corrections/*", Reply.json(example("deleteStoryCorrection.response.json")))
                .on("GET /measures", Reply.json(example("listMeasures.response.json")))
                .on("GET /methods", Reply.json(example("getMethods.response.json")));
    }

    static String analysed(String id, int revision, String status, String reason) {
        return """
                {"id":"%s","revision":%d,"outlet":"The Harbour Globe","publishedAt":"2026-03-03T08:30:00Z",\
                "status":"%s","methodVersion":"rules-1","reason":%s,"story":"%s","event":"%s","wire":null}\
                """.formatted(id, revision, status, reason, id, id);
    }

    static String row(String id, String title) {
        return """
                {"id":"%s","revision":1,"outlet":"The Harbour Globe","title":"%s","publishedAt":"2026-03-03T08:30:00Z",\
                "url":null,"language":null,"authors":[],"section":null,"characters":120,\
                "storedAt":"2026-03-03T10:02:11.480291Z"}""".formatted(id, title);
    }

    static String page(int count, String... results) {
        return "{\"meta\":{\"count\":%d,\"next\":null},\"results\":[%s]}".formatted(count, String.join(",", results));
    }

    static Reply ndjson(String body) {
        return new Reply(200, "application/x-ndjson", body, Map.of());
    }

    /** What ingest says of a batch; a line without a text is refused. */
    static String outcomes(Call call) {
        var outcomes = new ArrayList<String>();
        for (String line : call.body().split("\n", -1)) {
            if (line.isBlank()) {
                continue;
            }
            int number = outcomes.size() + 1;
            outcomes.add(
                    line.contains("\"text\"")
                            ? "{\"line\":%d,\"id\":\"%s\",\"outcome\":\"stored\"}".formatted(number, ID)
                            : "{\"line\":%d,\"outcome\":\"refused\",\"problem\":{\"status\":400}}".formatted(number));
        }
        return String.join("\n", outcomes) + "\n";
    }

    static String example(String name) {
        try (var file = FakeServices.class.getResourceAsStream("/examples/" + name)) {
            if (file == null) {
                throw new IllegalArgumentException(name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

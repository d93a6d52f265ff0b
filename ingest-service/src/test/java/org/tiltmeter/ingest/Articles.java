package org.tiltmeter.ingest;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Articles of invented outlets, and the ways to hand them in. */
final class Articles {

    static final ObjectMapper JSON = new ObjectMapper();

    private Articles() {}

    /** An outlet that no other test knows. */
    static String someOutlet() {
        return "Outlet " + UUID.randomUUID();
    }

    static Map<String, Object> article(String outlet, String title, String text) {
        return Map.of("outlet", outlet, "title", title, "text", text, "publishedAt", "2026-03-03");
    }

    static Map<String, Object> with(Map<String, Object> article, String field, @Nullable Object value) {
        Map<String, Object> changed = new HashMap<>(article);
        changed.put(field, value);
        return changed;
    }

    static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ValidatableResponse submit(Object article) {
        return given().contentType(ContentType.JSON)
                .body(article)
                .post("/articles")
                .then();
    }

    /** Hands in a batch and reads the outcomes. */
    static List<JsonNode> outcomes(String lines) {
        return given().contentType("application/x-ndjson")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post("/articles/batch")
                .then()
                .statusCode(200)
                .contentType("application/x-ndjson")
                .extract()
                .asString()
                .lines()
                .map(Articles::parse)
                .toList();
    }

    static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}

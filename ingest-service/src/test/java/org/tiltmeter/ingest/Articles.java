package org.tiltmeter.ingest;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Articles of invented outlets, and the ways to hand them in. */
final class Articles {

    private Articles() {}

    /** An outlet that no other test knows. */
    static String someOutlet() {
        return "Outlet " + UUID.randomUUID();
    }

    static Map<String, Object> article(String outlet, String title, String text) {
        Map<String, Object> article = new HashMap<>();
        article.put("outlet", outlet);
        article.put("title", title);
        article.put("text", text);
        article.put("publishedAt", "2026-03-03");
        return article;
    }

    static Map<String, Object> with(Map<String, Object> article, String field, @Nullable Object value) {
        Map<String, Object> changed = new HashMap<>(article);
        changed.put(field, value);
        return changed;
    }

    static ValidatableResponse submit(Object article) {
        return given().contentType(ContentType.JSON)
                .body(article)
                .post("/articles")
                .then();
    }

    static ValidatableResponse submitBatch(String lines) {
        return given().contentType("application/x-ndjson")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post("/articles/batch")
                .then();
    }
}

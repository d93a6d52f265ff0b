package org.tiltmeter.analysis;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.tiltmeter.article.ArticleText;

/** An article as ingest announces it. */
public record Announced(UUID id, int revision, String outlet, String title, String text, String publishedAt) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A new article without a headline. */
    public static Announced article(String outlet, String text) {
        return new Announced(UUID.randomUUID(), 1, outlet, "", text, "2026-03-03T09:30:00Z");
    }

    public Announced withRevision(int other) {
        return new Announced(id, other, outlet, title, text, publishedAt);
    }

    public Announced withTitle(String other) {
        return new Announced(id, revision, outlet, other, text, publishedAt);
    }

    public Announced withText(String other) {
        return new Announced(id, revision, outlet, title, other, publishedAt);
    }

    public Announced publishedAt(String other) {
        return new Announced(id, revision, outlet, title, text, other);
    }

    public String contentHash() {
        return ArticleText.contentHash(title, text);
    }

    /** The event. */
    public ObjectNode message() {
        ObjectNode message = JSON.createObjectNode()
                .put("articleId", id.toString())
                .put("revision", revision)
                .put("contentHash", contentHash())
                .put("outlet", outlet)
                .put("title", title)
                .put("text", text)
                .put("publishedAt", publishedAt)
                .put("storedAt", "2026-11-23T06:00:00Z");
        message.putNull("url");
        message.putNull("language");
        message.putArray("furniture");
        return message;
    }

    public byte[] bytes() {
        return message().toString().getBytes(StandardCharsets.UTF_8);
    }
}

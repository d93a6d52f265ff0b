package org.tiltmeter.system;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.contracts.ArticleStored;
import org.tiltmeter.contracts.CloudEventHeaders;

/** Messages as ingest-service sends them, written without it. */
final class StoredEvents {

    private StoredEvents() {}

    /** The fields of an event about this article. */
    static Map<String, Object> fields(Submission article) {
        String identity = article.outlet() + "\n" + article.title();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("articleId", UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8)));
        fields.put("revision", 1);
        fields.put("contentHash", sha256(article.title() + "\0" + article.text()));
        fields.put("outlet", article.outlet());
        fields.put("title", article.title());
        fields.put("text", article.text());
        fields.put("furniture", List.of());
        fields.put("publishedAt", article.publishedAt());
        fields.put("storedAt", "2026-11-23T06:00:00Z");
        return fields;
    }

    static ProducerRecord<String, byte[]> message(Submission article) {
        Map<String, Object> fields = fields(article);
        return message(fields.get("articleId") + "", Json.of(fields).getBytes(StandardCharsets.UTF_8));
    }

    static ProducerRecord<String, byte[]> message(String key, byte @Nullable [] body) {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(ArticleStored.TOPIC, key, body);
        Map<String, String> headers = Map.of(
                CloudEventHeaders.ID, UUID.randomUUID().toString(),
                CloudEventHeaders.SOURCE, "/system-tests",
                CloudEventHeaders.TYPE, ArticleStored.TYPE,
                CloudEventHeaders.SPEC_VERSION, "1.0",
                CloudEventHeaders.TIME, "2026-11-23T06:00:00Z",
                CloudEventHeaders.CONTENT_TYPE, "application/json");
        headers.forEach(
                (name, value) -> message.headers().add(new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8))));
        return message;
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}

package org.tiltmeter.analysis.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.contracts.ArticleStored;

/**
 * Reads the bytes of a message as an {@link ArticleStored}, field by field: a binding library would turn numbers into
 * texts and absent fields into nulls, and a wrong message would be analysed.
 */
final class MessageParser {

    private static final int DEEPEST = 50;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private MessageParser() {}

    /**
     * Parses a message.
     *
     * @param type its CloudEvents type, or null where it names none
     */
    static Parsed parse(@Nullable String type, byte @Nullable [] body) {
        if (type != null && !type.equals(ArticleStored.TYPE)) {
            return new Parsed.Refused("the message is of another type than " + ArticleStored.TYPE);
        }
        if (body == null || body.length == 0) {
            return new Parsed.Refused("the message is empty");
        }
        try {
            return parse(JSON.readTree(body));
        } catch (IOException e) {
            return new Parsed.Refused("the message is not JSON");
        }
    }

    private static Parsed parse(JsonNode message) {
        if (!message.isObject()) {
            return new Parsed.Refused("the message is not a JSON object");
        }
        var fields = new Fields(message);
        ArticleStored article = article(fields);
        return article == null
                ? new Parsed.Refused(String.join("; ", fields.problems()))
                : new Parsed.Article(Incoming.revision(article));
    }

    private static @Nullable ArticleStored article(Fields fields) {
        var id = fields.uuid("articleId");
        Integer revision = fields.number("revision", 1);
        String hash = fields.hash("contentHash");
        String outlet = fields.text("outlet", 1, Limits.OUTLET);
        String title = fields.text("title", 0, Limits.TITLE);
        String text = fields.text("text", 1, Limits.TEXT);
        Instant publishedAt = fields.moment("publishedAt");
        Instant storedAt = fields.moment("storedAt");
        String url = fields.textOrNull("url");
        String language = fields.textOrNull("language");
        List<ArticleStored.Stretch> furniture = fields.stretches("furniture", text == null ? 0 : text.length());
        if (id == null
                || revision == null
                || hash == null
                || outlet == null
                || title == null
                || text == null
                || publishedAt == null
                || storedAt == null
                || !fields.problems().isEmpty()) {
            return null;
        }
        return new ArticleStored(
                id, revision, hash, outlet, title, text, furniture, publishedAt, url, language, storedAt);
    }
}

package org.tiltmeter.analysis.intake;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.analysis.message.Origin;
import org.tiltmeter.article.StorableText;
import org.tiltmeter.contracts.CloudEventHeaders;

/** Where a message stands, and what came with it. */
final class Origins {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Origins() {}

    static Origin of(ConsumerRecord<byte[], byte[]> message) {
        return Origin.of(
                message.topic(),
                message.partition(),
                message.offset(),
                message.key() == null ? null : text(message.key()),
                headers(message).toString(),
                Objects.requireNonNullElseGet(message.value(), () -> new byte[0]));
    }

    /** The CloudEvents type, or null where the message names none. */
    static @Nullable String type(ConsumerRecord<byte[], byte[]> message) {
        Header header = message.headers().lastHeader(CloudEventHeaders.TYPE);
        return header == null || header.value() == null ? null : text(header.value());
    }

    private static ArrayNode headers(ConsumerRecord<byte[], byte[]> message) {
        ArrayNode headers = JSON.createArrayNode();
        for (Header header : message.headers()) {
            headers.addObject()
                    .put("name", StorableText.of(header.key()))
                    .put("value", header.value() == null ? null : text(header.value()));
        }
        return headers;
    }

    /** Bytes that are not UTF-8 are replaced: this is for people to read. */
    private static String text(byte[] bytes) {
        return StorableText.of(new String(bytes, StandardCharsets.UTF_8));
    }
}

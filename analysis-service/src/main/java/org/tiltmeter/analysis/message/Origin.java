package org.tiltmeter.analysis.message;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * A message as it came.
 *
 * @param key as text, or null where it had none
 * @param headers as JSON: a list of {@code {name, value}}
 * @param body read-only
 */
public record Origin(
        String topic, int partition, long offset, @Nullable String key, String headers, ByteBuffer body) {

    /** A message with this body. */
    public static Origin of(
            String topic, int partition, long offset, @Nullable String key, String headers, byte[] body) {
        return new Origin(
                topic,
                partition,
                offset,
                key,
                headers,
                ByteBuffer.wrap(body.clone()).asReadOnlyBuffer());
    }

    /** A copy of the body. */
    public byte[] bytes() {
        byte[] copy = new byte[body.remaining()];
        body.duplicate().get(copy);
        return copy;
    }

    /** Where it stands: no two messages have the same. */
    public String place() {
        return topic + "-" + partition + "@" + offset;
    }
}

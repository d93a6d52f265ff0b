package org.tiltmeter.outbox;

import java.util.Objects;

/**
 * An event that is to leave the service.
 *
 * @param topic where to
 * @param key of the message: events of one key keep their order within one relay
 * @param type CloudEvents type
 * @param body JSON
 */
public record OutboxEvent(String topic, String key, String type, String body) {

    public OutboxEvent {
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(body, "body");
    }
}

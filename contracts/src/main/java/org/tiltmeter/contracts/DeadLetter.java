package org.tiltmeter.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message that could not be processed has been put aside. The service that put it aside can replay it.
 *
 * @param id of the dead letter in the service that keeps it
 * @param topic where the message came from
 * @param partition of that topic
 * @param offset in that partition
 * @param key of the message, or null where it had none
 * @param reason in words that we wrote
 * @param payload the message as text, or null where it is too long to be wrapped in another; the origin still has it
 * @param failedAt when
 */
public record DeadLetter(
        UUID id,
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        String reason,
        @Nullable String payload,
        Instant failedAt) {

    /** CloudEvents type. */
    public static final String TYPE = "org.tiltmeter.dead-letter.v1";

    /** Topic. */
    public static final String TOPIC = "tiltmeter.dead-letter.v1";
}

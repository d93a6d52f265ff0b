package org.tiltmeter.analysis.deadletter;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message that could not be processed, as the API lists it.
 *
 * @param reason in our words
 * @param replayedAt when it was brought back, or null
 * @param redeliveries how often it was delivered again after it had failed
 */
public record DeadLetterEntry(
        UUID id,
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        String reason,
        Instant failedAt,
        @Nullable Instant replayedAt,
        long redeliveries) {}

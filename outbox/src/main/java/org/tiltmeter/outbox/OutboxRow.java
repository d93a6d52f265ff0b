package org.tiltmeter.outbox;

import java.time.Instant;
import java.util.UUID;

/**
 * An event as it waits in the table.
 *
 * @param id its place in the order
 * @param eventId its CloudEvents id, the same at every attempt
 */
record OutboxRow(long id, UUID eventId, Instant createdAt, OutboxEvent event) {}

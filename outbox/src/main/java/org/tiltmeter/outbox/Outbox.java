package org.tiltmeter.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Where a service puts its events: one line inside the transaction of the change that they tell of. */
@ApplicationScoped
public class Outbox {

    /** The longest body, in bytes of UTF-8: what Kafka takes (16 MiB) less the message's headers. */
    public static final int LONGEST_BODY = 16 * 1024 * 1024 - 64 * 1024;

    private final OutboxTable table;

    Outbox(OutboxTable table) {
        this.table = table;
    }

    /**
     * Adds an event to the current transaction.
     *
     * @throws IllegalArgumentException if the body is longer than {@link #LONGEST_BODY}: it could never be sent, and
     *     would be retried for ever
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(OutboxEvent event) {
        addAll(List.of(event));
    }

    /**
     * Adds events, in their order, to the current transaction.
     *
     * @throws IllegalArgumentException as {@link #add} does
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void addAll(List<OutboxEvent> events) {
        events.forEach(Outbox::requireSendable);
        table.insert(events);
    }

    private static void requireSendable(OutboxEvent event) {
        // Three bytes bound a UTF-16 code unit in UTF-8, so most bodies need no encoding to be measured.
        boolean maybeTooLong = event.body().length() > LONGEST_BODY / 3;
        if (maybeTooLong && event.body().getBytes(StandardCharsets.UTF_8).length > LONGEST_BODY) {
            throw new IllegalArgumentException(
                    "event " + event.key() + " of type " + event.type() + " is longer than " + LONGEST_BODY + " bytes");
        }
    }
}

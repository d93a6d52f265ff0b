package org.tiltmeter.outbox;

import java.util.concurrent.CompletableFuture;

/** The way out: completes when the broker has acknowledged the row, fails when it will not. */
interface EventSender {

    CompletableFuture<Void> send(OutboxRow row);

    /** Whether the way out is wired yet; before that nothing may be sent. */
    boolean isReady();
}

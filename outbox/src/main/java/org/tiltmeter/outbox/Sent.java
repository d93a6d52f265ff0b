package org.tiltmeter.outbox;

import java.util.concurrent.CompletableFuture;

/** A row that was handed to the broker, and what will become of it. */
record Sent(long id, CompletableFuture<Void> outcome) {

    boolean isAcknowledged() {
        return outcome.isDone() && !outcome.isCompletedExceptionally();
    }
}

package org.tiltmeter.outbox;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;

/** A broker that answers as it was told to; what it was told nothing of, it acknowledges. */
final class ScriptedSender implements EventSender {

    final List<OutboxRow> sent = Collections.synchronizedList(new ArrayList<>());
    private final Queue<CompletableFuture<Void>> answers = new ArrayDeque<>();
    private boolean isReady = true;

    ScriptedSender answering(CompletableFuture<Void> answer) {
        answers.add(answer);
        return this;
    }

    ScriptedSender refusing() {
        return answering(CompletableFuture.failedFuture(new IllegalStateException("no leader")));
    }

    ScriptedSender notReady() {
        isReady = false;
        return this;
    }

    @Override
    public boolean isReady() {
        return isReady;
    }

    @Override
    public CompletableFuture<Void> send(OutboxRow row) {
        sent.add(row);
        CompletableFuture<Void> answer = answers.poll();
        return answer == null ? CompletableFuture.completedFuture(null) : answer;
    }
}

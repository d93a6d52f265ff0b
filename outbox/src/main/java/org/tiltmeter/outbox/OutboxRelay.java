package org.tiltmeter.outbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Brings the rows of the outbox to the broker, oldest first, and deletes those that it acknowledged. A row may be sent
 * twice (after a crash between the two), and is never lost. Replicas of a service share the work: each skips the rows
 * that another holds.
 */
@Singleton
class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);

    private final OutboxTable table;
    private final EventSender sender;
    private final OutboxConfig config;
    private final OutboxMetrics metrics;
    private final CompletableFuture<Void> stopping = new CompletableFuture<>();

    // Only the scheduler's single run touches these two.
    private volatile CompletableFuture<Void> underWay = CompletableFuture.completedFuture(null);
    private volatile Backoff backoff = Backoff.NONE;

    OutboxRelay(OutboxTable table, EventSender sender, OutboxConfig config, OutboxMetrics metrics) {
        this.table = table;
        this.sender = sender;
        this.config = config;
        this.metrics = metrics;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.complete(null);
    }

    /** Drains the table. What an earlier attempt still has under way is waited for: memory holds one batch at most. */
    @Scheduled(
            every = "1s",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void drain() {
        while (mayRun() && relayBatch()) {
            // One batch after another, until the table is empty or the broker fails.
        }
    }

    private boolean mayRun() {
        return !stopping.isDone() && sender.isReady() && underWay.isDone() && backoff.isOver(Instant.now());
    }

    /** Whether there may be more. */
    private boolean relayBatch() {
        try {
            Delivery delivery = QuarkusTransaction.requiringNew()
                    .timeout(Math.toIntExact(config.patience().plusSeconds(30).toSeconds()))
                    .call(this::deliverLocked);
            metrics.record(delivery, table.count());
            backoff = delivery.failed() == 0 ? Backoff.NONE : pause(delivery.firstFailure());
            return delivery.acknowledged() > 0;
        } catch (RuntimeException databaseFailed) {
            backoff = pause(databaseFailed.toString());
            return false;
        }
    }

    private Delivery deliverLocked() {
        List<OutboxRow> rows = table.lockOldest(config.batchRows(), config.batchBytes());
        List<Sent> sent =
                rows.stream().map(row -> new Sent(row.id(), sender.send(row))).toList();
        underWay = CompletableFuture.allOf(sent.stream().map(Sent::outcome).toArray(CompletableFuture[]::new));
        await(underWay);
        Delivery delivery = Delivery.of(sent);
        table.delete(delivery.acknowledgedIds());
        return delivery;
    }

    /** Until all is told, patience ends or the service stops; how each row ended is asked afterwards. */
    private void await(CompletableFuture<Void> told) {
        CompletableFuture.anyOf(told.exceptionally(failed -> null), stopping)
                .completeOnTimeout(null, config.patience().toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    private Backoff pause(String reason) {
        Backoff longer = backoff.afterFailure(Instant.now(), config.longestPause());
        LOG.warnf(
                "outbox: attempt failed, %d in a row, the next not before %s: %s",
                longer.failures(), longer.until(), reason);
        return longer;
    }
}

package org.tiltmeter.analysis.intake;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.tiltmeter.analysis.message.Origin;

/**
 * Takes messages off the topic. A message is done, and its offset may be committed, when this returns; so it returns only
 * when the message has led to something that is stored, and tries again for as long as broken infrastructure takes.
 */
@ApplicationScoped
class Intake {

    private static final Logger LOG = Logger.getLogger(Intake.class);

    private final MessageEffect effect;
    private final IntakeConfig config;
    private final IntakeMetrics metrics;
    private final CountDownLatch stopping = new CountDownLatch(1);

    Intake(MessageEffect effect, IntakeConfig config, IntakeMetrics metrics) {
        this.effect = effect;
        this.config = config;
        this.metrics = metrics;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.countDown();
    }

    @Incoming("article-stored")
    @Blocking(value = "intake", ordered = false)
    void take(ConsumerRecord<byte[], byte[]> message) throws InterruptedException {
        Origin origin = Origins.of(message);
        Duration pause = config.firstPause();
        for (int attempt = 1; !attempt(message, origin, attempt); attempt++) {
            metrics.countRetry();
            if (stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new InterruptedException("the service stops; " + origin.place() + " will be delivered again");
            }
            pause = longer(pause);
        }
    }

    /** Whether the message has led to something. */
    private boolean attempt(ConsumerRecord<byte[], byte[]> message, Origin origin, int attempt)
            throws InterruptedException {
        try {
            metrics.count(effect.of(message, origin));
            return true;
        } catch (RuntimeException | Error e) {
            return switch (Fault.of(e)) {
                case MESSAGE -> buried(origin, e);
                case INFRASTRUCTURE -> failed(origin, attempt, e);
                case UNKNOWN ->
                    (attempt < config.attemptsWhereUnknown() || e instanceof VirtualMachineError)
                            ? failed(origin, attempt, e)
                            : buried(origin, e);
            };
        }
    }

    private boolean buried(Origin origin, Throwable failure) {
        LOG.errorf(failure, "%s cannot be processed", origin.place());
        try {
            metrics.count(effect.bury(
                    origin, "processing failed with " + failure.getClass().getSimpleName()));
            return true;
        } catch (RuntimeException e) {
            return failed(origin, config.attemptsWhereUnknown(), e);
        }
    }

    private boolean failed(Origin origin, int attempt, Throwable failure) {
        LOG.warnf("%s: attempt %d failed, and is tried again: %s", origin.place(), attempt, failure);
        return false;
    }

    private Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(config.longestPause()) < 0 ? twice : config.longestPause();
    }
}

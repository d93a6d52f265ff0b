package org.tiltmeter.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;

/** What an operator watches: a backlog that only grows means that the broker is gone. */
@Singleton
class OutboxMetrics {

    private final AtomicLong backlog = new AtomicLong();
    private final Counter sent;
    private final Counter failed;

    OutboxMetrics(MeterRegistry registry) {
        Gauge.builder("tiltmeter.outbox.backlog", backlog, AtomicLong::get)
                .description("Events that wait for the broker, as of the relay's last look")
                .register(registry);
        sent = Counter.builder("tiltmeter.outbox.sent")
                .description("Events that the broker acknowledged")
                .register(registry);
        failed = Counter.builder("tiltmeter.outbox.failed")
                .description("Attempts that the broker did not acknowledge; each is tried again")
                .register(registry);
    }

    void record(Delivery delivery, long stillThere) {
        sent.increment(delivery.acknowledged());
        failed.increment(delivery.failed());
        backlog.set(stillThere);
    }
}

package org.tiltmeter.gateway.reports;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;
import org.tiltmeter.gateway.reports.delivery.DeliveryConfig;
import org.tiltmeter.gateway.reports.delivery.Outcome;
import org.tiltmeter.gateway.reports.delivery.Signature;
import org.tiltmeter.gateway.reports.delivery.Webhook;

/**
 * Brings issues to their recipients, at least once: a gateway that dies between an attempt and its note leaves the delivery
 * to another, and the receiver knows it by its id.
 */
@Singleton
class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class);

    /** At once: one slow receiver keeps no other waiting for long. */
    private static final int TOGETHER = 10;

    private final Deliveries deliveries;
    private final Webhook webhook;
    private final Duration lease;
    private final Clock clock;

    Postman(Deliveries deliveries, Webhook webhook, DeliveryConfig config, Clock clock) {
        this.deliveries = deliveries;
        this.webhook = webhook;
        this.lease = config.connectTimeout()
                .plus(config.readTimeout())
                .multipliedBy(2)
                .plusSeconds(10);
        this.clock = clock;
    }

    @Scheduled(
            every = "1s",
            executeWith = Scheduled.SIMPLE,
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void deliver() {
        try {
            for (var due = deliveries.claim(TOGETHER, lease); !due.isEmpty(); due = deliveries.claim(TOGETHER, lease)) {
                deliver(due);
            }
        } catch (RuntimeException databaseAway) {
            LOG.warnf("deliveries wait: %s", databaseAway.toString());
        }
    }

    private void deliver(List<Deliveries.Parcel> parcels) {
        try (var carriers = Executors.newVirtualThreadPerTaskExecutor()) {
            parcels.forEach(parcel -> carriers.execute(() -> deliver(parcel)));
        }
    }

    private void deliver(Deliveries.Parcel parcel) {
        try {
            deliveries.record(parcel.id(), outcome(parcel));
        } catch (RuntimeException e) {
            LOG.warnf("delivery %s was not noted, and will be tried again: %s", parcel.id(), e.toString());
        }
    }

    private Outcome outcome(Deliveries.Parcel parcel) {
        String secret = Objects.requireNonNull(parcel.recipient().secret(), "a web address has a secret");
        var headers = Signature.headers(parcel.id().toString(), clock.instant(), parcel.issue(), secret);
        return webhook.post(URI.create(parcel.recipient().target()), headers, parcel.issue());
    }
}

package org.tiltmeter.outbox;

import io.smallrye.reactive.messaging.ce.OutgoingCloudEventMetadata;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/** Sends rows to Kafka as CloudEvents in binary mode. */
@ApplicationScoped
class KafkaEventSender implements EventSender {

    private final Emitter<String> emitter;
    private final URI source;

    KafkaEventSender(
            // The relay keeps at most one batch under way, which bounds the buffer.
            @Channel("outbox") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER) Emitter<String> emitter,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.emitter = emitter;
        this.source = URI.create("/" + application);
    }

    @Override
    public boolean isReady() {
        return emitter.hasRequests();
    }

    @Override
    public CompletableFuture<Void> send(OutboxRow row) {
        CompletableFuture<Void> acknowledged = new CompletableFuture<>();
        emitter.send(Message.of(
                row.event().body(),
                metadata(row),
                () -> {
                    acknowledged.complete(null);
                    return CompletableFuture.completedFuture(null);
                },
                failure -> {
                    acknowledged.completeExceptionally(failure);
                    return CompletableFuture.completedFuture(null);
                }));
        return acknowledged;
    }

    private Metadata metadata(OutboxRow row) {
        return Metadata.of(
                OutgoingKafkaRecordMetadata.<String>builder()
                        .withTopic(row.event().topic())
                        .withKey(row.event().key())
                        .build(),
                OutgoingCloudEventMetadata.<String>builder()
                        .withId(row.eventId().toString())
                        .withSource(source)
                        .withType(row.event().type())
                        .withTimestamp(row.createdAt().atZone(ZoneOffset.UTC))
                        .withDataContentType("application/json")
                        .build());
    }
}

package org.tiltmeter.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tiltmeter.embedded.testing.BackendResource;

@QuarkusTest
@QuarkusTestResource(
        value = BackendResource.class,
        initArgs = @ResourceArg(name = "database", value = "tests"),
        restrictToAnnotatedClass = true)
@Timeout(120)
class OutboxQuarkusTest {

    private static final String TOPIC = "tiltmeter.article-stored.v1";

    @Inject
    Outbox outbox;

    @Inject
    OutboxTable table;

    @Inject
    OutboxRelay relay;

    @Inject
    OutboxConfig config;

    @Inject
    OutboxMetrics metrics;

    @Inject
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrap;

    @BeforeEach
    void emptyTheTable() {
        QuarkusTransaction.requiringNew()
                .run(() -> table.delete(table.lockOldest(10_000, Long.MAX_VALUE).stream()
                        .map(OutboxRow::id)
                        .toList()));
    }

    @Test
    void aCommittedEventArrivesAsACloudEvent() {
        commit("headers", "{\"said\":\"grüß 🚢\"}");

        relay.drain();

        ConsumerRecord<String, String> message =
                Topics.read(bootstrap, TOPIC, "headers", 1).getFirst();
        assertThat(message.value()).isEqualTo("{\"said\":\"grüß 🚢\"}");
        assertThat(Topics.header(message, "ce_id")).hasSize(36);
        assertThat(Topics.header(message, "ce_source")).isEqualTo("/outbox-tests");
        assertThat(Topics.header(message, "ce_type")).isEqualTo("org.tiltmeter.test.v1");
        assertThat(Topics.header(message, "ce_specversion")).isEqualTo("1.0");
        assertThat(Instant.parse(Topics.header(message, "ce_time"))).isBetween(Instant.EPOCH, Instant.now());
        assertThat(Topics.header(message, "content-type")).isEqualTo("application/json");
        assertThat(table.count()).isZero();
    }

    @Test
    void anEventOfARolledBackTransactionNeverLeaves() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.add(event("rolled-back", "{}"));
                    throw new IllegalStateException("the change failed");
                }))
                .hasMessageContaining("the change failed");

        assertThat(table.count()).isZero();
    }

    @Test
    void anEventOutsideOfATransactionIsRefused() {
        assertThatThrownBy(() -> outbox.add(event("homeless", "{}")))
                .hasMessageContaining("Transaction is required for invocation");
    }

    @Test
    void eventsArriveInTheirOrderInBatchesOfRowsAndOfBytes() {
        String padding = "x".repeat(20_000);
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.addAll(IntStream.range(0, 1_000)
                        .mapToObj(i -> event("ordered", i + padding))
                        .toList()));

        relay.drain();

        assertThat(Topics.read(bootstrap, TOPIC, "ordered", 1_000))
                .extracting(message -> message.value().replace("x", ""))
                .containsExactlyElementsOf(
                        IntStream.range(0, 1_000).mapToObj(String::valueOf).toList());
        assertThat(table.count()).isZero();
    }

    @Test
    void theLongestEventArrives() {
        String body = "x".repeat(Outbox.LONGEST_BODY);
        commit("longest", body);

        relay.drain();

        assertThat(Topics.read(bootstrap, TOPIC, "longest", 1).getFirst().value())
                .hasSameSizeAs(body);
    }

    @Test
    void anEventThatKafkaWouldNeverTakeIsRefusedAtOnce() {
        assertThatThrownBy(() -> commit("too-long", "ä".repeat(Outbox.LONGEST_BODY / 2 + 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is longer than");
    }

    @Test
    void whatTheBrokerRefusesStaysAndIsSentAgainUnderTheSameId() throws InterruptedException {
        commit("first", "{}");
        commit("second", "{}");
        ScriptedSender broker = new ScriptedSender().refusing();
        OutboxRelay relay = relay(broker);

        relay.drain();
        assertThat(table.count()).isEqualTo(1);
        Thread.sleep(1_100);
        relay.drain();

        assertThat(broker.sent).extracting(row -> row.event().key()).containsExactly("first", "second", "first");
        assertThat(broker.sent.getFirst().eventId())
                .isEqualTo(broker.sent.getLast().eventId());
        assertThat(table.count()).isZero();
    }

    @Test
    void aFailingBrokerIsLeftAloneForAWhile() {
        commit("once", "{}");
        ScriptedSender broker = new ScriptedSender().refusing();
        OutboxRelay relay = relay(broker);

        relay.drain();
        relay.drain();

        assertThat(broker.sent).hasSize(1);
    }

    @Test
    void nothingIsSentBeforeTheWayOutIsWired() {
        commit("early", "{}");
        ScriptedSender broker = new ScriptedSender().notReady();

        relay(broker).drain();

        assertThat(broker.sent).isEmpty();
    }

    @Test
    void aReplicaLeavesAloneWhatAnotherIsSending() {
        commit("shared", "{}");
        CompletableFuture<Void> answer = new CompletableFuture<>();
        ScriptedSender slow = new ScriptedSender().answering(answer);
        CompletableFuture<Void> first = CompletableFuture.runAsync(relay(slow)::drain);
        awaitSending(slow);
        ScriptedSender other = new ScriptedSender();

        relay(other).drain();
        answer.complete(null);
        first.join();

        assertThat(other.sent).isEmpty();
        assertThat(table.count()).isZero();
    }

    @Test
    void aShutdownDoesNotWaitForASilentBroker() {
        commit("kept", "{}");
        ScriptedSender silent = new ScriptedSender().answering(new CompletableFuture<>());
        OutboxRelay relay = relay(silent);
        CompletableFuture<Void> draining = CompletableFuture.runAsync(relay::drain);
        awaitSending(silent);

        relay.stop(new ShutdownEvent());

        assertThat(draining).succeedsWithin(Duration.ofSeconds(5));
        assertThat(table.count()).isEqualTo(1);
    }

    @Test
    void theBacklogIsMeasured() {
        commit("waiting", "{}");

        MeterRegistry registry = new SimpleMeterRegistry();

        new OutboxRelay(table, new ScriptedSender().refusing(), config, new OutboxMetrics(registry)).drain();

        assertThat(registry.get("tiltmeter.outbox.backlog").gauge().value()).isEqualTo(1);
    }

    private OutboxRelay relay(EventSender sender) {
        return new OutboxRelay(table, sender, config, metrics);
    }

    private static void awaitSending(ScriptedSender sender) {
        while (sender.sent.isEmpty()) {
            Thread.onSpinWait();
        }
    }

    private void commit(String key, String body) {
        QuarkusTransaction.requiringNew().run(() -> outbox.add(event(key, body)));
    }

    private static OutboxEvent event(String key, String body) {
        return new OutboxEvent(TOPIC, key, "org.tiltmeter.test.v1", body);
    }
}

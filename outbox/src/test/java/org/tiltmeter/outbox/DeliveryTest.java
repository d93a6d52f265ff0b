package org.tiltmeter.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class DeliveryTest {

    private static final Sent ACKNOWLEDGED = new Sent(1, CompletableFuture.completedFuture(null));
    private static final Sent REFUSED =
            new Sent(2, CompletableFuture.failedFuture(new IllegalStateException("no leader")));
    private static final Sent UNANSWERED = new Sent(3, new CompletableFuture<>());

    @Test
    void onlyWhatTheBrokerAcknowledgedMayBeDeleted() {
        assertThat(Delivery.of(List.of(ACKNOWLEDGED, REFUSED, UNANSWERED)).acknowledgedIds())
                .containsExactly(1L);
    }

    @Test
    void aRefusalAndASilenceAreBothFailures() {
        assertThat(Delivery.of(List.of(ACKNOWLEDGED, REFUSED, UNANSWERED)).failed())
                .isEqualTo(2);
    }

    @Test
    void saysWhyTheFirstFailed() {
        assertThat(Delivery.of(List.of(ACKNOWLEDGED, REFUSED)).firstFailure()).contains("no leader");
        assertThat(Delivery.of(List.of(UNANSWERED)).firstFailure()).isEqualTo("no acknowledgement in time");
    }
}

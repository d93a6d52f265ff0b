package org.tiltmeter.gateway.reports;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One attempt at a delivery. */
@Entity
@Table(name = "delivery_attempt")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class AttemptRow {

    /** Which one. */
    @Embeddable
    record Key(@Column(name = "delivery_id") UUID deliveryId, int number) implements Serializable {}

    @EmbeddedId
    Key key;

    Instant at;

    @Nullable
    String reason;

    protected AttemptRow() {}

    AttemptRow(UUID delivery, int number, Instant at, @Nullable String reason) {
        key = new Key(delivery, number);
        this.at = at;
        this.reason = reason;
    }

    Delivery.Attempt shown() {
        return new Delivery.Attempt(key.number(), at, reason);
    }
}

package org.tiltmeter.gateway.reports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An issue on its way to one recipient. */
@Entity
@Table(name = "delivery")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class DeliveryRow {

    /** How far it is. Named as the API has it. */
    enum State {
        pending,
        delivered,
        dead
    }

    @Id
    UUID id;

    @Column(name = "issue_id")
    UUID issueId;

    String kind;

    String target;

    @Nullable
    String secret;

    @Enumerated(EnumType.STRING)
    State state;

    int failures;

    @Column(name = "not_before")
    Instant notBefore;

    @Column(name = "leased_until")
    @Nullable
    Instant leasedUntil;

    protected DeliveryRow() {}

    DeliveryRow(UUID issue, Recipient recipient, Instant now) {
        id = UUID.randomUUID();
        issueId = issue;
        kind = recipient.kind().name().toLowerCase(Locale.ROOT);
        target = recipient.target();
        secret = recipient.secret();
        state = State.pending;
        notBefore = now;
    }

    Recipient recipient() {
        return new Recipient(Recipient.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), target, secret);
    }

    void arrived() {
        state = State.delivered;
        leasedUntil = null;
    }

    /** Dead after as many failures in a row. */
    void failed(int most, Instant next) {
        failures++;
        state = failures >= most ? State.dead : State.pending;
        notBefore = next;
        leasedUntil = null;
    }

    void bringBack(Instant now) {
        state = State.pending;
        failures = 0;
        notBefore = now;
    }
}

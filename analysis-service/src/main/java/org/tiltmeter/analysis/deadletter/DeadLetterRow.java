package org.tiltmeter.analysis.deadletter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.analysis.message.Origin;

/** A message that could not be processed. */
@Entity
@Table(name = "dead_letter")
class DeadLetterRow {

    @Id
    private UUID id;

    private String topic;

    private int partition;

    @Column(name = "\"offset\"")
    private long offset;

    private @Nullable String key;

    private String headers;

    private byte[] body;

    private String reason;

    @Column(name = "failed_at")
    private Instant failedAt;

    @Column(name = "replayed_at")
    private @Nullable Instant replayedAt;

    private long redeliveries;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected DeadLetterRow() {}

    @SuppressWarnings("NullAway.Init") // a new row has not been replayed
    DeadLetterRow(UUID id, Origin origin, String reason, Instant failedAt) {
        this.id = id;
        this.topic = origin.topic();
        this.partition = origin.partition();
        this.offset = origin.offset();
        this.key = origin.key();
        this.headers = origin.headers();
        this.body = origin.bytes();
        this.reason = reason;
        this.failedAt = failedAt;
    }

    UUID id() {
        return id;
    }

    void countRedelivery() {
        redeliveries++;
    }

    boolean isReplayed() {
        return replayedAt != null;
    }

    void becomeReplayed(Instant now) {
        replayedAt = now;
    }

    String topic() {
        return topic;
    }

    /** Messages are ordered by key; one that had none gets one of its own. */
    String keyOrOwn() {
        return key == null ? id.toString() : key;
    }

    String bodyAsText() {
        return new String(body, StandardCharsets.UTF_8);
    }

    DeadLetterEntry entry() {
        return new DeadLetterEntry(id, topic, partition, offset, key, reason, failedAt, replayedAt, redeliveries);
    }

    DeadLetterDetail detail() {
        return new DeadLetterDetail(entry(), headers, bodyAsText());
    }
}

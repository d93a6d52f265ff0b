package org.tiltmeter.gateway.reports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An issue of a report. */
@Entity
@Table(name = "issue")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class IssueRow {

    /** Why there is an issue. Named as the API has it. */
    enum Origin {
        schedule,
        request
    }

    /** How far it is. Named as the API has it. */
    enum State {
        pending,
        issued,
        failed
    }

    @Id
    UUID id;

    @Column(name = "report_id")
    UUID reportId;

    int number;

    @Column(name = "due_at")
    Instant dueAt;

    @Enumerated(EnumType.STRING)
    Origin origin;

    String question;

    @Enumerated(EnumType.STRING)
    State state;

    int attempts;

    @Column(name = "not_before")
    Instant notBefore;

    @Column(name = "leased_until")
    @Nullable
    Instant leasedUntil;

    @Nullable
    String reason;

    @Column(name = "run_id")
    @Nullable
    String runId;

    @Column(name = "issued_at")
    @Nullable
    Instant issuedAt;

    byte @Nullable [] document;

    @Column(name = "created_at")
    Instant createdAt;

    protected IssueRow() {}

    /** The next issue of a report that is locked. */
    IssueRow(ReportRow report, Instant dueAt, Origin origin, Instant now) {
        id = UUID.randomUUID();
        reportId = report.id;
        number = ++report.issues;
        this.dueAt = dueAt;
        this.origin = origin;
        question = KeptJson.write(Question.of(report.compares(), dueAt, report.zone()));
        state = State.pending;
        notBefore = now;
        createdAt = now;
    }

    void freeze(byte[] bytes, String run, Instant now) {
        document = bytes;
        runId = run;
        issuedAt = now;
        state = State.issued;
        reason = null;
        leasedUntil = null;
    }

    void postpone(String why, Instant until) {
        reason = why;
        notBefore = until;
        leasedUntil = null;
    }

    void fail(String why) {
        reason = why;
        state = State.failed;
        leasedUntil = null;
    }

    /** Its bytes, once it is issued. */
    byte[] frozen() {
        return Objects.requireNonNull(document, "what is issued has a document");
    }

    Issue shown() {
        return new Issue(reportId, number, dueAt, origin.name(), state.name(), attempts, reason, runId, issuedAt);
    }
}

package org.tiltmeter.gateway.reports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A report. */
@Entity
@Table(name = "report")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class ReportRow {

    @Id
    UUID id;

    @Column(insertable = false, updatable = false)
    @Nullable
    Long place;

    String name;

    String comparison;

    @Nullable
    String cron;

    @Column(name = "time_zone")
    String timeZone;

    String recipients;

    int issues;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "changed_at")
    Instant changedAt;

    @Column(name = "retired_at")
    @Nullable
    Instant retiredAt;

    protected ReportRow() {}

    ReportRow(UUID id, ReportDefinition definition, Instant now) {
        this.id = id;
        createdAt = now;
        define(definition, now);
    }

    final void define(ReportDefinition definition, Instant now) {
        name = definition.name();
        comparison = KeptJson.write(definition.comparison());
        cron = definition.cron();
        timeZone = definition.zone().getId();
        recipients = KeptJson.write(definition.recipients());
        changedAt = now;
    }

    ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    Optional<Cron> schedule() {
        return Optional.ofNullable(cron)
                .filter(crontab -> retiredAt == null)
                .flatMap(crontab -> Cron.of(crontab, zone()));
    }

    List<Recipient> sendsTo() {
        return KeptJson.recipients(recipients);
    }

    ObjectNode compares() {
        return KeptJson.object(comparison);
    }

    Report shown(Instant now) {
        var sendsTo = sendsTo();
        return new Report(
                id,
                name,
                compares(),
                cron,
                timeZone,
                new Report.Sent(targets(sendsTo, Recipient.Kind.WEBHOOK), targets(sendsTo, Recipient.Kind.EMAIL)),
                issues,
                schedule().flatMap(cron -> cron.after(now)).orElse(null),
                createdAt,
                changedAt,
                retiredAt);
    }

    private static List<String> targets(List<Recipient> recipients, Recipient.Kind kind) {
        return recipients.stream()
                .filter(recipient -> recipient.kind() == kind)
                .map(Recipient::target)
                .toList();
    }
}

package org.tiltmeter.gateway.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tiltmeter.gateway.lists.Page;
import org.tiltmeter.gateway.reports.delivery.DeliveryConfig;
import org.tiltmeter.gateway.reports.delivery.Outcome;
import org.tiltmeter.problems.Problem;
import org.tiltmeter.problems.ProblemException;

/** Deliveries: which are due, what became of them, and another try for a dead one. */
@ApplicationScoped
class Deliveries {

    private final DeliveryRows rows;
    private final IssueRows issues;
    private final DeliveryConfig config;
    private final Clock clock;

    Deliveries(DeliveryRows rows, IssueRows issues, DeliveryConfig config, Clock clock) {
        this.rows = rows;
        this.issues = issues;
        this.config = config;
        this.clock = clock;
    }

    /** Some that are due, for this gateway. */
    @Transactional
    List<Parcel> claim(int most, Duration lease) {
        return rows.claim(most, lease).stream()
                .map(rows::findById)
                .map(row -> new Parcel(row.id, row.recipient(), document(row.issueId)))
                .toList();
    }

    private byte[] document(UUID issue) {
        return issues.findById(issue).frozen();
    }

    /** Notes an attempt. Two gateways may have made one each, where the first one's lease was over. */
    @Transactional
    void record(UUID id, Outcome outcome) {
        rows.lock(id).ifPresent(row -> {
            Instant now = clock.instant();
            switch (outcome) {
                case Outcome.Taken taken -> {
                    rows.note(id, now, null);
                    row.arrived();
                }
                case Outcome.Failed failed -> {
                    rows.note(id, now, failed.reason());
                    if (row.state == DeliveryRow.State.pending) {
                        row.failed(config.attempts(), now.plus(pause(row.failures)));
                    }
                }
            }
        });
    }

    private Duration pause(int failures) {
        Duration pause = config.firstPause().multipliedBy(1L << Math.min(failures, 20));
        return pause.compareTo(config.longestPause()) < 0 ? pause : config.longestPause();
    }

    @Transactional
    Page<Delivery> list(UUID report, int number) {
        var issue = issues.of(report, number).orElseThrow(Issues.unknown());
        List<Delivery> all = rows.of(issue.id).stream().map(this::shown).toList();
        return new Page<>(new Page.Meta(all.size(), null, null, null), all);
    }

    @Transactional
    Delivery retry(UUID report, int number, UUID id) {
        var issue = issues.of(report, number).orElseThrow(Issues.unknown());
        DeliveryRow row = rows.lock(id)
                .filter(found -> found.issueId.equals(issue.id))
                .orElseThrow(() -> new ProblemException(Problem.of(404, "There is no delivery of this id.")));
        if (row.state == DeliveryRow.State.delivered) {
            throw new ProblemException(Problem.of(409, "The recipient has the issue."));
        }
        row.bringBack(clock.instant());
        return shown(row);
    }

    private Delivery shown(DeliveryRow row) {
        return new Delivery(
                row.id,
                row.kind,
                row.target,
                row.state.name(),
                row.state == DeliveryRow.State.pending ? row.notBefore : null,
                rows.attempts(row.id).stream().map(AttemptRow::shown).toList());
    }

    /** Something to be delivered. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares parcels
    record Parcel(UUID id, Recipient recipient, byte[] issue) {}
}

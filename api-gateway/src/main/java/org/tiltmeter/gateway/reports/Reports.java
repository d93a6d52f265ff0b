package org.tiltmeter.gateway.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.tiltmeter.gateway.lists.Page;
import org.tiltmeter.gateway.lists.Paging;
import org.tiltmeter.problems.Problem;
import org.tiltmeter.problems.ProblemException;

/** Reports, and their schedules, which change in the same transaction. */
@ApplicationScoped
class Reports {

    private final ReportRows rows;
    private final Schedule schedule;
    private final Clock clock;

    Reports(ReportRows rows, Schedule schedule, Clock clock) {
        this.rows = rows;
        this.schedule = schedule;
        this.clock = clock;
    }

    @Transactional
    Page<Report> list(Paging paging) {
        Instant now = clock.instant();
        var found = rows.activeBefore(Places.before(paging), paging.limit() + 1);
        return Places.page(
                rows.countActive(), found, paging, row -> row.shown(now), row -> Objects.requireNonNull(row.place));
    }

    @Transactional
    Report get(UUID id) {
        return rows.findByIdOptional(id).orElseThrow(unknown()).shown(clock.instant());
    }

    @Transactional
    Report create(ReportDefinition definition) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var row = new ReportRow(UUID.randomUUID(), definition, now);
        rows.persist(row);
        schedule.follow(row);
        return row.shown(now);
    }

    /** What the body asks for; an address that is known keeps its secret. */
    @Transactional
    ReportDefinition read(UUID id, byte[] body) throws IOException {
        Map<String, String> known = active(id).sendsTo().stream()
                .filter(recipient -> recipient.secret() != null)
                .collect(Collectors.toMap(Recipient::target, recipient -> Objects.requireNonNull(recipient.secret())));
        return ReportReader.read(body, known, clock.instant());
    }

    @Transactional
    Report replace(UUID id, ReportDefinition definition) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        ReportRow row = active(id);
        row.define(definition, now);
        schedule.follow(row);
        return row.shown(now);
    }

    /** No new issues; what was issued is cited, and stays. */
    @Transactional
    Report retire(UUID id) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        ReportRow row = rows.lock(id).orElseThrow(unknown());
        if (row.retiredAt == null) {
            row.retiredAt = now;
            schedule.follow(row);
        }
        return row.shown(now);
    }

    private ReportRow active(UUID id) {
        ReportRow row = rows.lock(id).orElseThrow(unknown());
        if (row.retiredAt != null) {
            throw new ProblemException(Problem.of(409, "The report is retired; its issues stay."));
        }
        return row;
    }

    static Supplier<ProblemException> unknown() {
        return () -> new ProblemException(Problem.of(404, "There is no report of this id."));
    }
}

package org.tiltmeter.gateway.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tiltmeter.problems.Problem;

/**
 * What becomes of an issue, in one transaction with its deliveries. An issue that is not pending any more stays as it is: a
 * gateway whose lease was over, and that was slow and not dead, comes too late and changes nothing.
 */
@ApplicationScoped
class Freezing {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

    private final ReportRows reports;
    private final IssueRows issues;
    private final DeliveryRows deliveries;
    private final ReportsConfig config;
    private final Clock clock;

    Freezing(ReportRows reports, IssueRows issues, DeliveryRows deliveries, ReportsConfig config, Clock clock) {
        this.reports = reports;
        this.issues = issues;
        this.deliveries = deliveries;
        this.config = config;
        this.clock = clock;
    }

    /** The question of an issue that this gateway may now make. */
    @Transactional
    Optional<Claim> claim() {
        return issues.claim(config.lease()).map(id -> new Claim(id, issues.findById(id).question));
    }

    @Transactional
    void freeze(UUID id, Asking.Made made) {
        issues.lock(id).filter(issue -> issue.state == IssueRow.State.pending).ifPresent(issue -> {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            ReportRow report = Objects.requireNonNull(reports.findById(issue.reportId), "reports are never deleted");
            issue.freeze(IssueDocument.of(report, issue, made, now), made.run().id(), now);
            report.sendsTo().forEach(recipient -> deliveries.persist(new DeliveryRow(issue.id, recipient, now)));
        });
    }

    /** Analysis refuses the question, which no repetition mends; or it is away, for now. */
    @Transactional
    void refuse(UUID id, Problem problem) {
        issues.lock(id).filter(issue -> issue.state == IssueRow.State.pending).ifPresent(issue -> {
            Instant now = clock.instant();
            boolean late = issue.createdAt.plus(config.patience()).isBefore(now);
            if (problem.status() < 500 || late) {
                issue.fail(words(problem));
            } else {
                issue.postpone(words(problem), now.plus(pause(issue.attempts)));
            }
        });
    }

    private Duration pause(int attempts) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, 20));
        return pause.compareTo(config.longestPause()) < 0 ? pause : config.longestPause();
    }

    private static String words(Problem problem) {
        String errors = problem.errors().stream()
                .map(error -> " " + error.field() + " " + error.message() + ".")
                .collect(Collectors.joining());
        return Objects.requireNonNullElse(problem.detail(), problem.title()) + errors;
    }

    /** An issue to be made. */
    record Claim(UUID issue, String question) {}
}

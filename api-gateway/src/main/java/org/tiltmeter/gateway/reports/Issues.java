package org.tiltmeter.gateway.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Supplier;
import org.tiltmeter.gateway.lists.Page;
import org.tiltmeter.gateway.lists.Paging;
import org.tiltmeter.problems.Problem;
import org.tiltmeter.problems.ProblemException;

/** Issues are written down here, as pending, and shown. */
@ApplicationScoped
class Issues {

    private final ReportRows reports;
    private final IssueRows rows;
    private final Clock clock;

    Issues(ReportRows reports, IssueRows rows, Clock clock) {
        this.reports = reports;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * The schedule fired. The issue is that of the last due time, and there is one of each: whoever fires again, for a gateway
     * that died or in a race, finds it there. A time that was missed counts as the last one before it is made up.
     */
    @Transactional
    void due(UUID report, Instant fired) {
        var locked = reports.lock(report);
        var dueAt = locked.flatMap(ReportRow::schedule).flatMap(cron -> cron.lastUntil(fired));
        if (locked.isPresent() && dueAt.isPresent() && !rows.isThere(report, dueAt.get())) {
            rows.persist(new IssueRow(locked.get(), dueAt.get(), IssueRow.Origin.schedule, clock.instant()));
        }
    }

    /** One now. */
    @Transactional
    Issue request(UUID report) {
        ReportRow locked = reports.lock(report).orElseThrow(Reports.unknown());
        if (locked.retiredAt != null) {
            throw new ProblemException(Problem.of(409, "The report is retired; its issues stay."));
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var issue = new IssueRow(locked, now, IssueRow.Origin.request, now);
        rows.persist(issue);
        return issue.shown();
    }

    @Transactional
    Page<Issue> list(UUID report, Paging paging) {
        if (reports.findByIdOptional(report).isEmpty()) {
            throw Reports.unknown().get();
        }
        var found = rows.before(report, Places.before(paging), paging.limit() + 1);
        return Places.page(rows.count(report), found, paging, IssueRow::shown, row -> row.number);
    }

    /** As it is kept, apart from the session. */
    @Transactional
    IssueRow get(UUID report, int number) {
        return rows.of(report, number).orElseThrow(unknown());
    }

    /**
     * An issue, and those before it.
     *
     * @throws ProblemException 409 where it is not issued
     */
    @Transactional
    IssueSequence sequence(UUID report, int number) {
        IssueRow issue = get(report, number);
        byte[] document = issue.document;
        if (document == null) {
            String detail =
                    "The issue is %s, and has no page and no table; as JSON it says more.".formatted(issue.state);
            throw new ProblemException(Problem.of(409, detail));
        }
        var before = rows.issuedBefore(report, number, IssueSequence.MOST_BEFORE).stream()
                .map(IssueRow::frozen)
                .toList();
        return new IssueSequence(document, before.reversed());
    }

    static Supplier<ProblemException> unknown() {
        return () -> new ProblemException(Problem.of(404, "There is no issue of this number."));
    }
}

package org.tiltmeter.ingest.archive;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.tiltmeter.problems.Problem;
import org.tiltmeter.problems.ProblemException;

/** A bound of a period: a date-time with an offset, or a date, which is its first moment in UTC. */
final class Moment {

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999Z");
    private static final int DATE_ONLY = "2026-03-03".length();

    private Moment() {}

    /** @param parameter the name of the query parameter */
    static Instant parse(String parameter, String value) {
        try {
            return inRange(
                    value.length() <= DATE_ONLY
                            ? LocalDate.parse(value)
                                    .atStartOfDay(ZoneOffset.UTC)
                                    .toInstant()
                            : OffsetDateTime.parse(value).toInstant());
        } catch (DateTimeException e) {
            throw new ProblemException(Problem.badField(
                    parameter,
                    "is neither a date (2026-03-03) nor a date-time (2026-03-03T09:30:00Z) of the years 1 to 9999"));
        }
    }

    /**
     * What PostgreSQL can compare with.
     *
     * @throws DateTimeException where it could not
     */
    static Instant inRange(Instant moment) {
        if (moment.isBefore(EARLIEST) || moment.isAfter(LATEST)) {
            throw new DateTimeException("out of range");
        }
        return moment;
    }
}

package org.tiltmeter.analysis.listing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.tiltmeter.problems.Problem;
import org.tiltmeter.problems.ProblemException;

/** A moment in a query parameter: a date and time with an offset, or a date, which means its first moment in UTC. */
final class Moment {

    private static final int LENGTH_OF_DATE = "2026-11-23".length();
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private Moment() {}

    static Instant parse(String name, String value) {
        try {
            Instant moment = value.length() == LENGTH_OF_DATE
                    ? LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : OffsetDateTime.parse(value).toInstant();
            if (!moment.isBefore(FIRST) && !moment.isAfter(LAST)) {
                return moment;
            }
        } catch (DateTimeException e) {
            // Refused below, as one that is out of range is.
        }
        throw new ProblemException(Problem.badField(
                name, "is not a date (YYYY-MM-DD) or a date and time (YYYY-MM-DDThh:mm:ssZ) in the years 1 to 9999"));
    }
}

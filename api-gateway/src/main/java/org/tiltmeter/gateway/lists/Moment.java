package org.tiltmeter.gateway.lists;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** A moment in a filter: a date and time with an offset, or a date, which means its first moment in UTC. */
final class Moment {

    private static final int LENGTH_OF_DATE = "2026-11-23".length();
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private Moment() {}

    static Instant parse(String value) {
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
        throw new FilterKey.Refused("is not a date (2026-01-31) or a date and time (2026-01-31T12:00:00Z)");
    }
}

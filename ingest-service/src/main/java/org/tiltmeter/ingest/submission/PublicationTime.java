package org.tiltmeter.ingest.submission;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** When an outlet published an article: an ISO 8601 date, or a date-time with its offset. */
final class PublicationTime {

    /** The first newspapers are of 1605; whatever claims to be older is a mistake. */
    private static final Instant EARLIEST = Instant.parse("1600-01-01T00:00:00Z");

    /** Embargoes and clocks that are ahead. */
    private static final Duration AHEAD = Duration.ofDays(1);

    private static final int DATE_ONLY = "2026-03-03".length();

    private PublicationTime() {}

    static Checked<Instant> parse(String submitted, Clock clock) {
        try {
            // PostgreSQL keeps microseconds; what is announced must equal what is stored.
            Instant time = instant(submitted).truncatedTo(ChronoUnit.MICROS);
            if (time.isBefore(EARLIEST)) {
                return new Checked.Wrong<>("is before the year 1600");
            }
            if (time.isAfter(clock.instant().plus(AHEAD))) {
                return new Checked.Wrong<>("is more than a day in the future");
            }
            return new Checked.Fine<>(time);
        } catch (DateTimeException e) {
            return new Checked.Wrong<>("is neither an ISO 8601 date (2026-03-03) nor a date-time with an offset"
                    + " (2026-03-03T09:30:00+01:00)");
        }
    }

    private static Instant instant(String submitted) {
        return submitted.length() <= DATE_ONLY
                ? LocalDate.parse(submitted).atStartOfDay(ZoneOffset.UTC).toInstant()
                : OffsetDateTime.parse(submitted).toInstant();
    }
}

package org.tiltmeter.gateway.reports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.problems.Problem;
import org.tiltmeter.problems.ProblemException;
import org.tiltmeter.problems.Violation;

/** Reads one request, and gathers all that is wrong with it; whether the comparison is one, analysis judges. */
final class ReportReader {

    private static final int LONGEST_NAME = 200;
    private static final long MOST_DAYS = 3660;

    private final List<Violation> wrong = new ArrayList<>();
    private final Instant now;

    private ReportReader(Instant now) {
        this.now = now;
    }

    /**
     * The report that a body asks for.
     *
     * @param known secrets by address, for addresses that come without one
     * @throws ProblemException 400 with everything that is wrong
     */
    static ReportDefinition read(byte[] body, Map<String, String> known, Instant now) throws IOException {
        ReportRequest asked = KeptJson.MAPPER.readValue(body, ReportRequest.class);
        if (asked == null) {
            throw new ProblemException(Problem.badRequest("The body is no report.", List.of()));
        }
        return new ReportReader(now).read(asked, known);
    }

    private ReportDefinition read(ReportRequest asked, Map<String, String> known) {
        String name = name(asked.name());
        ObjectNode comparison = comparison(asked.comparison());
        ZoneId zone = zone(asked.timeZone());
        String cron = cron(asked.cron(), zone);
        var reader = new RecipientReader(wrong);
        List<Recipient> recipients = reader.read(asked.recipients(), known);
        if (!wrong.isEmpty()) {
            throw new ProblemException(
                    Problem.badRequest("The report breaks rules; errors lists each of them.", wrong));
        }
        return new ReportDefinition(name, comparison, cron, zone, recipients);
    }

    private String name(@Nullable String asked) {
        String name = asked == null ? "" : asked.strip();
        if (name.isEmpty()) {
            wrong.add(new Violation("name", "is missing"));
        } else if (name.length() > LONGEST_NAME) {
            wrong.add(new Violation("name", "has more than " + LONGEST_NAME + " characters"));
        } else if (name.chars().anyMatch(c -> Character.isISOControl(c) || Character.isSurrogate((char) c))) {
            wrong.add(new Violation("name", "has characters that names do not have"));
        }
        return name;
    }

    private ObjectNode comparison(@Nullable JsonNode asked) {
        if (!(asked instanceof ObjectNode comparison)) {
            wrong.add(new Violation("comparison", "is missing or is not an object of the right form"));
            return KeptJson.MAPPER.createObjectNode();
        }
        JsonNode days = comparison.get(Question.LAST_DAYS);
        if (days != null) {
            if (!days.canConvertToLong()
                    || !days.isIntegralNumber()
                    || days.asLong() < 1
                    || days.asLong() > MOST_DAYS) {
                wrong.add(new Violation("comparison.lastDays", "is not a whole number from 1 to " + MOST_DAYS));
            }
            if (comparison.has("from") || comparison.has("to")) {
                wrong.add(new Violation("comparison.lastDays", "stands for from and to: give one or the other"));
            }
        }
        return comparison;
    }

    private ZoneId zone(@Nullable String asked) {
        try {
            ZoneId zone = ZoneId.of(asked == null ? "UTC" : asked);
            if (zone instanceof ZoneOffset || !ZoneId.getAvailableZoneIds().contains(zone.getId())) {
                throw new DateTimeException("not a region");
            }
            return zone;
        } catch (DateTimeException e) {
            wrong.add(new Violation("timeZone", "is not a name of the IANA database, as Europe/Berlin is"));
            return ZoneOffset.UTC;
        }
    }

    private @Nullable String cron(@Nullable String asked, ZoneId zone) {
        if (asked == null) {
            return null;
        }
        var cron = Cron.of(asked, zone);
        if (cron.isEmpty()) {
            wrong.add(new Violation(
                    "cron",
                    "is not five fields of a crontab (minute, hour, day of the month, month, day of the week) with * for"
                            + " one of the two days; 0 7 * * MON is each Monday at seven"));
        } else if (cron.get().after(now).isEmpty()) {
            wrong.add(new Violation("cron", "names a time that never comes"));
        }
        return asked.strip();
    }
}

package org.tiltmeter.gateway.reports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The comparison of a report as it is asked for one issue: a relative period is days of the calendar by then. */
final class Question {

    static final String LAST_DAYS = "lastDays";

    private Question() {}

    /** The body of a comparison. The day on which the issue is due is not over, and does not count. */
    static ObjectNode of(ObjectNode comparison, Instant dueAt, ZoneId zone) {
        ObjectNode question = comparison.deepCopy();
        if (question.remove(LAST_DAYS) != null) {
            LocalDate to = dueAt.atZone(zone).toLocalDate();
            question.put(
                    "from", to.minusDays(comparison.get(LAST_DAYS).asLong()).toString());
            question.put("to", to.toString());
        }
        return question;
    }
}

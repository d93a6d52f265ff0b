package org.tiltmeter.gateway.reports;

import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quartz.CronExpression;

/**
 * When a report is due: the five fields of a crontab (minute, hour, day of the month, month, day of the week, in which 0 and 7
 * are Sunday), on the clocks of a time zone. Not more often than each minute, since there is no field for seconds.
 */
final class Cron {

    private static final int LONGEST = 100;
    private static final Pattern FIELDS = Pattern.compile(" +");
    private static final Pattern LETTERS = Pattern.compile("[^A-Z]+");
    private static final Pattern ALLOWED = Pattern.compile("[0-9A-Z*,/ -]++");
    private static final Duration FIRST_LOOK_BACK = Duration.ofHours(1);
    private static final Duration LAST_LOOK_BACK = Duration.ofDays(9 * 366);

    private final CronExpression expression;

    private Cron(CronExpression expression) {
        this.expression = expression;
    }

    /** The expression, or empty where it is none. */
    static Optional<Cron> of(String crontab, ZoneId zone) {
        String text = crontab.strip().toUpperCase(Locale.ROOT);
        if (text.length() > LONGEST || !ALLOWED.matcher(text).matches()) {
            return Optional.empty();
        }
        List<String> fields = List.of(FIELDS.split(text, -1));
        if (fields.size() != 5 || !LETTERS.splitAsStream(text).allMatch(word -> word.isEmpty() || word.length() == 3)) {
            return Optional.empty();
        }
        return quartz(fields).flatMap(quartz -> parsed(quartz, zone));
    }

    /** Quartz wants one of the two days to be a question mark, and counts weekdays from Sunday as 1. */
    private static Optional<String> quartz(List<String> fields) {
        String month = fields.get(2);
        String week = fields.get(4);
        if (!month.equals("*") && !week.equals("*")) {
            return Optional.empty();
        }
        String days =
                week.equals("*") ? month + " " + fields.get(3) + " ?" : "? " + fields.get(3) + " " + weekdays(week);
        return Optional.of("0 " + fields.get(0) + " " + fields.get(1) + " " + days);
    }

    private static String weekdays(String field) {
        var shifted = new StringBuilder();
        boolean step = false;
        for (int at = 0; at < field.length(); at++) {
            char c = field.charAt(at);
            step = c == '/' || (step && c != ',');
            boolean weekday = !step && c >= '0' && c <= '7';
            shifted.append(weekday ? (char) ('1' + (c - '0') % 7) : c);
        }
        return shifted.toString();
    }

    private static Optional<Cron> parsed(String quartz, ZoneId zone) {
        try {
            var expression = new CronExpression(quartz);
            expression.setTimeZone(TimeZone.getTimeZone(zone));
            return Optional.of(new Cron(expression));
        } catch (ParseException e) {
            return Optional.empty();
        }
    }

    CronExpression expression() {
        return expression;
    }

    /** The first time after another; empty where none will come. */
    Optional<Instant> after(Instant time) {
        @Nullable Date next = expression.getNextValidTimeAfter(Date.from(time));
        return Optional.ofNullable(next).map(Date::toInstant);
    }

    /**
     * The last time that is not after another: when the issue was due that a scheduler makes late. Looks back an hour, then
     * twice as far, and so on, since an expression tells only what comes next.
     */
    Optional<Instant> lastUntil(Instant time) {
        for (Duration back = FIRST_LOOK_BACK; back.compareTo(LAST_LOOK_BACK) < 0; back = back.multipliedBy(2)) {
            Optional<Instant> due = after(time.minus(back)).filter(first -> !first.isAfter(time));
            if (due.isPresent()) {
                return Optional.of(lastFrom(due.get(), time));
            }
        }
        return Optional.empty();
    }

    private Instant lastFrom(Instant first, Instant time) {
        Instant last = first;
        for (Optional<Instant> next = after(last);
                next.isPresent() && !next.get().isAfter(time);
                next = after(last)) {
            last = next.get();
        }
        return last;
    }
}

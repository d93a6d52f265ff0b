package org.tiltmeter.analysis.rollups;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Some days.
 *
 * @param from the first
 * @param to the day after the last
 */
public record Period(LocalDate from, LocalDate to) {

    /** The fewest buckets of the roll-ups that hold these days and no others: whole years, months, and single days. */
    List<String> buckets() {
        var buckets = new ArrayList<String>();
        LocalDate at = from;
        while (at.isBefore(to)) {
            LocalDate year = at.withDayOfYear(1).plusYears(1);
            LocalDate month = at.withDayOfMonth(1).plusMonths(1);
            if (at.getDayOfYear() == 1 && !year.isAfter(to)) {
                buckets.add(String.format(Locale.ROOT, "Y%04d", at.getYear()));
                at = year;
            } else if (at.getDayOfMonth() == 1 && !month.isAfter(to)) {
                buckets.add(String.format(Locale.ROOT, "M%04d-%02d", at.getYear(), at.getMonthValue()));
                at = month;
            } else {
                buckets.add("D" + at);
                at = at.plusDays(1);
            }
        }
        return buckets;
    }

    /** The first bucket of an event that has these days. */
    String firstEvent() {
        return "E" + from;
    }

    /** Behind the last. */
    String lastEvent() {
        return "E" + to;
    }
}

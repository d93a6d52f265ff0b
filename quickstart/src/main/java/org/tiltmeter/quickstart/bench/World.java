package org.tiltmeter.quickstart.bench;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the made-up articles are about. Outlets, days, actors and the events of a day are the same however many articles
 * there are.
 *
 * @param articles how many
 * @param seed of all chance
 */
record World(int articles, long seed) {

    static final int OUTLETS = 50;
    static final int ACTORS = 500;
    static final int EVENTS_A_DAY = 40;
    static final LocalDate FROM = LocalDate.of(2021, 1, 1);
    static final LocalDate TO = LocalDate.of(2026, 1, 1);
    static final int DAYS = (int) ChronoUnit.DAYS.between(FROM, TO);

    /** What a comparison is usually asked for: a rate in the outlet's own voice and three shares of sourcing. */
    static final List<String> MEASURES = List.of("L1", "S3", "S4", "S8");

    static String outlet(int at) {
        return "Outlet %02d".formatted(at);
    }

    /** The first are the most mentioned. */
    static String actor(int at) {
        return "person:actor-%03d".formatted(at);
    }

    static List<String> outlets() {
        return IntStream.range(0, OUTLETS).mapToObj(World::outlet).toList();
    }

    /** How many of the articles are of one of the days. */
    int articlesOn(int day) {
        return (int) ((long) articles * (day + 1) / DAYS - (long) articles * day / DAYS);
    }
}

package org.tiltmeter.system;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Adds up the redeliveries that analysis-service counted over all its lives: its counter starts at 0 after every kill,
 * so it is read all the time.
 */
final class RedeliveryWatch implements AutoCloseable {

    private static final String COUNTER = "tiltmeter_redeliveries_total";
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final TiltmeterApi management;
    private final Thread thread;
    private volatile boolean watching = true;
    private volatile double earlierLives;
    private volatile double thisLife;

    RedeliveryWatch(TiltmeterApi management) {
        this.management = management;
        this.thread = Thread.ofVirtual().start(this::watch);
    }

    /** At least so many; what was counted between the last look and a kill is not among them. */
    long seen() {
        return Math.round(earlierLives + thisLife);
    }

    @Override
    public void close() {
        watching = false;
        LockSupport.unpark(thread);
    }

    private void watch() {
        while (watching) {
            look();
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    private void look() {
        try {
            double counted = counted(management.get("/q/metrics").body());
            if (counted < thisLife) {
                earlierLives = earlierLives + thisLife;
            }
            thisLife = counted;
        } catch (UncheckedIOException dead) {
            // It was killed: the next look finds its next life.
        }
    }

    private static double counted(String metrics) {
        return metrics.lines()
                .filter(line -> line.startsWith(COUNTER))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}

package org.tiltmeter.evaluation.bench;

/**
 * What reading all articles once took, as the mean of some rounds.
 *
 * @param rounds how often they were read
 * @param cpuSeconds of all threads of the process, a round
 * @param wallSeconds on the clock, a round
 */
record Spent(int rounds, double cpuSeconds, double wallSeconds) {

    /** Reads in whole rounds until enough time has passed, so that a fast reader is timed as surely as a slow one. */
    static Spent on(Runnable round, Meter meter, double enoughSeconds) {
        double wall = meter.wallSeconds();
        double cpu = meter.cpuSeconds();
        int rounds = 0;
        double passed;
        do {
            round.run();
            rounds++;
            passed = meter.wallSeconds() - wall;
        } while (passed < enoughSeconds);
        return new Spent(rounds, (meter.cpuSeconds() - cpu) / rounds, passed / rounds);
    }
}

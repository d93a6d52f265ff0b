package org.tiltmeter.evaluation.bench;

/** A process whose times the test moves on, with two threads busy at a time. */
final class ToldMeter implements Meter {

    private double seconds;

    void pass(double passed) {
        seconds += passed;
    }

    @Override
    public double wallSeconds() {
        return seconds;
    }

    @Override
    public double cpuSeconds() {
        return 2 * seconds;
    }

    @Override
    public long peakMemory() {
        return 300_000_000;
    }

    @Override
    public long residentMemory() {
        return 200_000_000;
    }
}

package org.tiltmeter.statistics;

/**
 * A confidence interval.
 *
 * @param low lower end, in the unit of the figure
 * @param high upper end
 * @param level nominal coverage, 0.95
 */
public record Interval(double low, double high, double level) {

    /** Nominal coverage of all intervals of this module. */
    public static final double LEVEL = 0.95;

    /** At {@link #LEVEL}. */
    public static Interval of(double low, double high) {
        return new Interval(low, high, LEVEL);
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    public double width() {
        return high - low;
    }
}

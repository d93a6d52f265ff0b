package org.tiltmeter.statistics;

/**
 * A confidence interval.
 *
 * @param low lower end, in the unit of the figure
 * @param high upper end
 * @param level nominal coverage, 0.95
 */
public record Interval(double low, double high, double level) {}

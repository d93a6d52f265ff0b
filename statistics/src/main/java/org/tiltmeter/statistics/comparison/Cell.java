package org.tiltmeter.statistics.comparison;

/**
 * What has one figure.
 *
 * @param measure a {@link ComparedMeasure#label}
 * @param actor an actor's id, or a group of an actor list as "group:G7"
 * @param outlet an outlet
 */
public record Cell(String measure, String actor, String outlet) {}

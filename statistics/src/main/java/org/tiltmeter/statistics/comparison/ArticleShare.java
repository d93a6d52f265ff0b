package org.tiltmeter.statistics.comparison;

/**
 * What one article gives to a cell: the smallest thing that a figure is made of.
 *
 * @param article its id
 * @param story the story group that it is in: articles of one outlet in one group are one cluster
 * @param event the event that it reports
 * @param wire whether its story group is wire copy
 * @param x numerator
 * @param w denominator
 * @param certainX numerator of certain spans alone
 * @param certainW their denominator
 */
public record ArticleShare(
        Cell cell,
        String article,
        String story,
        String event,
        boolean wire,
        long x,
        long w,
        long certainX,
        long certainW) {}

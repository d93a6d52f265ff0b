package org.tiltmeter.analysis.facts;

/**
 * How often an article has a source.
 *
 * @param source who, by {@link SourceKeys}
 * @param attributions how many it has; at least one
 */
public record SourceCount(String source, int attributions) {}

package org.tiltmeter.analysis.actorlists;

import java.time.Instant;

/**
 * A version of a list, which never changes.
 *
 * @param version from 1
 * @param size how many actors it lists
 * @param withdrawn whether it is the one that took the list back: it has no actors and changes nothing
 */
public record ActorListVersion(String name, int version, Instant createdAt, int size, boolean withdrawn) {}

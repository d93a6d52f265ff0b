package org.tiltmeter.stories;

import java.util.UUID;

/**
 * What somebody said of two articles.
 *
 * @param together whether they belong together or apart
 */
public record Correction(Kind kind, UUID first, UUID second, boolean together) {}

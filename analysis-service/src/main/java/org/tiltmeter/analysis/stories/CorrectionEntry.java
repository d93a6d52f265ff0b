package org.tiltmeter.analysis.stories;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A correction that stands.
 *
 * @param kind {@code event} or {@code group}
 * @param articles the two, the smaller id first
 */
public record CorrectionEntry(
        UUID id, String kind, List<UUID> articles, boolean together, String note, String by, Instant createdAt) {

    public CorrectionEntry {
        articles = List.copyOf(articles);
    }
}

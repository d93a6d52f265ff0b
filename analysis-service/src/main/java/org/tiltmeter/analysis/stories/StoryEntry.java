package org.tiltmeter.analysis.stories;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event or a story group, as a list shows it.
 *
 * @param id that of its oldest article
 * @param kind {@code event} or {@code group}
 * @param headline of its oldest article, maybe empty
 * @param outlets by name
 * @param wire the agency that a group is from; null for an outlet's own, and for events
 */
public record StoryEntry(
        UUID id,
        String kind,
        String headline,
        Instant firstPublished,
        Instant lastPublished,
        List<String> outlets,
        long articles,
        @Nullable String wire) {

    public StoryEntry {
        outlets = List.copyOf(outlets);
    }
}

package org.tiltmeter.analysis.stories;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event or a story group with its articles.
 *
 * @param id that of its oldest article
 * @param kind {@code event} or {@code group}
 * @param articles oldest first
 */
public record StoryDetail(UUID id, String kind, List<Member> articles) {

    public StoryDetail {
        articles = List.copyOf(articles);
    }

    /**
     * An article of it.
     *
     * @param story its story group
     * @param event its event
     * @param wire the agency that it was taken over from, or null where it is the outlet's own
     * @param credit the agency that its own text names, or null
     */
    public record Member(
            UUID id,
            String outlet,
            Instant publishedAt,
            String title,
            UUID story,
            UUID event,
            @Nullable String wire,
            @Nullable String credit) {}
}

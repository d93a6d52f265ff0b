package org.tiltmeter.gateway.stories;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An event or a story group with its articles. */
@Schema(description = "An event or a story group with its articles.")
public record Story(
        @Schema(required = true, description = "That of its oldest article.")
        UUID id,

        @Schema(
                required = true,
                enumeration = {"event", "group"})
        String kind,

        @Schema(required = true, description = "Oldest first.")
        List<StoryArticle> articles) {

    /** An article of it. */
    @Schema(description = "An article of an event or a story group.")
    public record StoryArticle(
            @Schema(required = true) UUID id,
            @Schema(required = true) String outlet,
            @Schema(required = true) Instant publishedAt,
            @Schema(required = true) String title,

            @Schema(required = true, description = "Its story group.")
            UUID story,

            @Schema(required = true, description = "Its event.")
            UUID event,

            @Schema(description = "The agency that it was taken over from; null for the outlet's own.") @Nullable
            String wire,

            @Schema(description = "The agency that its own text names.") @Nullable
            String credit) {}
}

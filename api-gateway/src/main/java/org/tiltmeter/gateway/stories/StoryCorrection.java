package org.tiltmeter.gateway.stories;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody said of two articles. */
@Schema(description = "What somebody said of two articles, and is followed.")
public record StoryCorrection(
        @Schema(required = true) UUID id,

        @Schema(
                required = true,
                enumeration = {"event", "group"})
        String kind,

        @Schema(required = true, description = "The two.") List<UUID> articles,

        @Schema(required = true, description = "Whether they belong together or apart.")
        boolean together,

        @Schema(required = true, description = "Why, maybe empty.")
        String note,

        @Schema(required = true, description = "Who said so.")
        String by,

        @Schema(required = true) Instant createdAt) {}

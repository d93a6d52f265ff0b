package org.tiltmeter.gateway.stories;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An event or a story group in a list. */
@Schema(description = "An event or a story group.")
public record StoryRow(
        @Schema(required = true, description = "That of its oldest article.")
        UUID id,

        @Schema(
                required = true,
                enumeration = {"event", "group"})
        String kind,

        @Schema(required = true, description = "That of its oldest article, maybe empty.")
        String headline,

        @Schema(required = true) Instant firstPublished,
        @Schema(required = true) Instant lastPublished,

        @Schema(required = true, description = "By name.") List<String> outlets,

        @Schema(required = true, description = "How many articles it has, chosen or not.")
        long articles,

        @Schema(description = "The news agency that a group is from; null for an outlet's own and for events.")
        @Nullable
        String wire) {}

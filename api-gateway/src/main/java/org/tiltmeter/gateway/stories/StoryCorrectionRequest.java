package org.tiltmeter.gateway.stories;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody says of two articles. */
@Schema(description = "What somebody says of two articles.")
public record StoryCorrectionRequest(
        @Schema(
                required = true,
                enumeration = {"event", "group"})
        String kind,

        @Schema(required = true, minItems = 2, maxItems = 2, description = "The two.")
        List<UUID> articles,

        @Schema(required = true, description = "Whether they belong together or apart.")
        boolean together,

        @Schema(maxLength = 1000, description = "Why.") @Nullable
        String note,

        @Schema(required = true, maxLength = 200, description = "Who says so.")
        String by) {}

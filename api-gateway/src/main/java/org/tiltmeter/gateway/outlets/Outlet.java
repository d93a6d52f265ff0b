package org.tiltmeter.gateway.outlets;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who published articles. */
@Schema(description = "Who published articles.")
public record Outlet(
        @Schema(required = true) String outlet,

        @Schema(required = true, description = "How many articles of it are stored.")
        long articles,

        @Schema(required = true, description = "When the earliest of them was published.")
        Instant firstPublished,

        @Schema(required = true, description = "When the latest of them was published.")
        Instant lastPublished) {}

package org.tiltmeter.gateway.readings;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A text to be read; described here and judged by analysis. */
@Schema(description = "A text to be read and not stored.")
public record ReadingRequest(
        @Schema(maxLength = 1000, description = "Its headline.") @Nullable
        String title,

        @Schema(required = true, minLength = 1, maxLength = 2_000_000)
        String text) {}

package org.tiltmeter.gateway.readings;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stretch of the title or the text, and what it covers. */
@Schema(description = "A stretch of the title or the text, in UTF-16 code units, and what it covers.")
public record TextSpan(
        @Schema(
                required = true,
                enumeration = {"title", "text"})
        String part,

        @Schema(required = true, description = "First character.")
        int start,

        @Schema(required = true, description = "One past the last character.")
        int end,

        @Schema(required = true) String text) {}

package org.tiltmeter.gateway.readings;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who speaks a span. */
@Schema(description = "Who speaks: the outlet itself, a source, or nobody who could be told.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Voice(
        @Schema(
                required = true,
                enumeration = {"own", "sourced", "unknown"})
        String kind,

        @Schema(description = "Index of the attribution whose content the span stands in, where it is sourced.")
        @Nullable
        Integer attribution) {}

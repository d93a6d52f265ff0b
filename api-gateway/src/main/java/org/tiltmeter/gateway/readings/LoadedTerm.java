package org.tiltmeter.gateway.readings;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A word or phrase that judges where a neutral one would tell the same facts. */
@Schema(description = "A word or phrase that judges where a neutral one would tell the same facts.")
public record LoadedTerm(
        @Schema(required = true) int index,
        @Schema(required = true) TextSpan span,

        @Schema(
                required = true,
                enumeration = {"subjective-intensifier", "one-sided", "label"})
        String termClass,

        @Schema(required = true) Voice voice,

        @Schema(description = "The id of the actor it is aimed at; null where none could be told.") @Nullable
        String target,

        @Schema(
                description = "Whether it blames or praises the target; null without a target.",
                enumeration = {"negative", "neutral", "positive"})
        @Nullable
        String polarity,

        @Schema(required = true, minimum = "0", maximum = "1")
        double confidence,

        @Schema(required = true) String producer) {}

package org.tiltmeter.gateway.comparisons;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one article gave to a cell of a run. */
@Schema(description = "What one article gave to a cell of a run, and the spans of its reading that concern the actor.")
public record Evidence(
        @Schema(required = true) UUID article,
        @Schema(required = true) String outlet,
        @Schema(required = true) Instant publishedAt,

        @Schema(required = true, description = "Names the text that counted.")
        String contentHash,

        @Schema(required = true, description = "The story group: an outlet's articles of one group are one cluster.")
        String story,

        @Schema(required = true, description = "The event that it reports.")
        String event,

        @Schema(required = true, description = "Whether it is wire copy.")
        boolean wire,

        @Schema(required = true, description = "Its part of the numerator.")
        long x,

        @Schema(required = true, description = "Its part of the denominator.")
        long w,

        @Schema(required = true, description = "x of certain spans alone.")
        long certainX,

        @Schema(required = true, description = "w of certain spans alone.")
        long certainW,

        @Schema(required = true) List<EvidenceSpan> spans) {

    /** A span that concerns the actor. */
    @Schema(name = "EvidenceSpan", description = "Offsets are UTF-16 code units, end exclusive.")
    public record EvidenceSpan(
            @Schema(enumeration = {"mention", "loaded-term", "attribution"})
            String kind,

            @Schema(description = "The mention's form, the term's class, the cue's stance.")
            String detail,

            @Nullable String voice,
            String part,
            int start,
            int end,
            String text,
            double confidence,
            String producer) {}
}

package org.tiltmeter.gateway.reports;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tiltmeter.gateway.comparisons.Comparison;

/** An issue as it is frozen; described here, written by {@link IssueDocument}. */
@Schema(description = "An issue of a report. It never changes.")
public record FrozenIssue(
        @Schema(required = true) UUID report,

        @Schema(required = true, description = "What the report was called.")
        String name,

        @Schema(required = true, description = "From 1.") int number,
        @Schema(required = true) Instant dueAt,

        @Schema(
                required = true,
                enumeration = {"schedule", "request"})
        String origin,

        @Schema(required = true, enumeration = "issued") String state,
        @Schema(required = true) Instant issuedAt,

        @Schema(required = true, description = "The comparison.")
        Comparison run) {}

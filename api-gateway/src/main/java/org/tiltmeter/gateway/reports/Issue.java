package org.tiltmeter.gateway.reports;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far an issue is. */
@Schema(name = "ReportIssue", description = "How far an issue of a report is.")
public record Issue(
        @Schema(required = true) UUID report,
        @Schema(required = true, description = "From 1.") int number,
        @Schema(required = true) Instant dueAt,

        @Schema(
                required = true,
                enumeration = {"schedule", "request"})
        String origin,

        @Schema(
                required = true,
                enumeration = {"pending", "issued", "failed"})
        String state,

        @Schema(required = true, description = "How often it was begun.")
        int attempts,

        @Schema(description = "Why it failed, or why it was not made yet.") @Nullable
        String reason,

        @Schema(description = "The id of the comparison.") @Nullable
        String run,

        @Nullable Instant issuedAt) {}

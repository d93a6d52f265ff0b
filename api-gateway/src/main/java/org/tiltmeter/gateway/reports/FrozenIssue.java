package org.tiltmeter.gateway.reports;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tiltmeter.gateway.comparisons.Comparison;
import org.tiltmeter.gateway.methods.Methods.Method;

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

        @Schema(required = true, description = "What the measures of the comparison meant when it was made.")
        List<Method> measures,

        @Schema(required = true, description = "The comparison.")
        Comparison run) {

    /** Issues that were frozen before measures were explained in them have none. */
    public FrozenIssue {
        measures = List.copyOf(Objects.requireNonNullElse(measures, List.of()));
    }
}

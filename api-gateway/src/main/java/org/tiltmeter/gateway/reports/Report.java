package org.tiltmeter.gateway.reports;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report as it is kept; without the secrets. */
@Schema(description = "A report.")
public record Report(
        @Schema(required = true) UUID id,
        @Schema(required = true) String name,

        @Schema(required = true, implementation = Object.class, description = "What each issue compares.")
        JsonNode comparison,

        @Schema(description = "When an issue is due; null where issues are made on request alone.") @Nullable
        String cron,

        @Schema(required = true) String timeZone,
        @Schema(required = true) Sent recipients,

        @Schema(required = true, description = "How many there are, with those that failed.")
        int issues,

        @Schema(description = "When the next issue is due.") @Nullable
        Instant nextDueAt,

        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant changedAt,

        @Schema(description = "Since when there are no new issues; null while there are.") @Nullable
        Instant retiredAt) {

    /** Who gets each issue. */
    @Schema(name = "ReportSent", description = "Who gets each issue.")
    public record Sent(
            @Schema(required = true) List<String> webhooks,
            @Schema(required = true) List<String> emails) {}
}

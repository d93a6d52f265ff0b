package org.tiltmeter.gateway.reports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How an issue fares on its way to one recipient. */
@Schema(name = "ReportDelivery", description = "How an issue fares on its way to one recipient.")
public record Delivery(
        @Schema(required = true, description = "Sent with each attempt as webhook-id.")
        UUID id,

        @Schema(
                required = true,
                enumeration = {"webhook", "email"})
        String kind,

        @Schema(required = true) String target,

        @Schema(
                required = true,
                enumeration = {"pending", "delivered", "dead"})
        String state,

        @Schema(description = "When it is tried next, while it is pending.") @Nullable
        Instant nextAttemptAt,

        @Schema(required = true, description = "Oldest first.")
        List<Attempt> attempts) {

    /** One attempt. */
    @Schema(name = "DeliveryAttempt")
    public record Attempt(
            int number,
            Instant at,

            @Schema(description = "Why it failed; null where it did not.") @Nullable
            String reason) {}
}

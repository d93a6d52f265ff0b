package org.tiltmeter.gateway.reports;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report as it is asked for. */
@Schema(description = "A comparison, when it is due, and who gets it.")
public record ReportRequest(
        @Schema(required = true, description = "At most 200 characters.", examples = "Ruritania, weekly") @Nullable
        String name,

        @Schema(
                required = true,
                implementation = Object.class,
                description = "A body of POST /v1/comparisons, in which lastDays (1 to 3660) may stand for from and to:"
                        + " the days before the one on which an issue is due.")
        @Nullable
        JsonNode comparison,

        @Schema(
                description = "When an issue is due: minute, hour, day of the month, month, day of the week, as in a"
                        + " crontab; one of the two days is *. Without it, issues are made on request alone.",
                examples = "0 7 * * MON")
        @Nullable
        String cron,

        @Schema(
                defaultValue = "UTC",
                description = "By whose clocks: a name of the IANA database.",
                examples = "Europe/Berlin")
        @Nullable
        String timeZone,

        @Schema(description = "Nobody, where it is left out: issues are there to be fetched.") @Nullable
        Recipients recipients) {

    /** Who gets each issue. */
    @Schema(name = "ReportRecipients", description = "Who gets each issue; at most 20 of each kind.")
    public record Recipients(
            @Nullable List<@Nullable Webhook> webhooks,

            @Schema(description = "E-mail addresses.") @Nullable
            List<@Nullable String> emails) {}

    /** A web address that issues are posted to. */
    @Schema(name = "ReportWebhook", description = "Issues are posted there as JSON, signed (Standard Webhooks).")
    public record Webhook(
            @Schema(required = true, description = "http or https, in public address space.") @Nullable
            String url,

            @Schema(
                    description = "What issues are signed with: 16 to 200 characters, or whsec_ and base64. It is never"
                            + " shown; left out when a report is replaced, the address keeps the one it has.")
            @Nullable
            String secret) {}
}

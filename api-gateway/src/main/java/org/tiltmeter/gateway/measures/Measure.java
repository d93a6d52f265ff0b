package org.tiltmeter.gateway.measures;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The figure of one measure for one group. */
@Schema(description = "The figure of one measure for one group; `/v1/methods` says what it means.")
public record Measure(
        @Schema(required = true, examples = "L1") String id,

        @Schema(
                enumeration = {"own", "sourced", "unknown", "any"},
                description = "In whose voice, where the measure has one.")
        @Nullable
        String voice,

        @Schema(description = "The figure; null where n is 0.") @Nullable
        Double value,

        @Schema(required = true, examples = "per 100 mentions")
        String unit,

        @Schema(required = true, description = "The denominator: how many mentions, terms, words or attributions.")
        long n,

        @Schema(description = "What n counts.") @Nullable String denominator,

        @Schema(required = true, description = "How many articles they stand in.")
        long articles,

        @Schema(
                description = "The confidence interval; null where the articles are too few or all show the same share"
                        + " between none and all.")
        @Nullable
        Interval interval,

        @Schema(description = "Shares by name, of measures that have parts.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Map<String, Double> parts) {

    /** A confidence interval. */
    @Schema(description = "A confidence interval, over articles.")
    public record Interval(
            @Schema(required = true) double low,
            @Schema(required = true) double high,
            @Schema(required = true, examples = "0.95") double level) {}
}

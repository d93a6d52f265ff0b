package org.tiltmeter.gateway.comparisons;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.gateway.comparisons.Comparison.Family;
import org.tiltmeter.gateway.comparisons.Comparison.Interval;
import org.tiltmeter.gateway.comparisons.Comparison.Side;

/** What became of the effects that two runs have in common, whether it is more than chance, and why. */
@Schema(
        description =
                "What became of the effects that two runs have in common, whether it is more than chance, and why.")
public record ComparisonDiff(
        @Schema(required = true, description = "The later run.")
        String id,

        @Schema(required = true, description = "The earlier run.")
        String since,

        @Schema(
                required = true,
                description =
                        "Reasons in the order in which they are let in: days, stories, actor-list, method-version, text,"
                                + " new-articles. Each step begins where the one before it ended.")
        List<String> order,

        @Schema(required = true, description = "Over which p-values are adjusted: the effects of both runs.")
        Family family,

        @Schema(required = true) List<EffectChange> effects) {

    /** One effect. */
    @Schema(name = "EffectChange", description = "An effect of both runs; its change is the sum of its steps'.")
    public record EffectChange(
            String measure,
            Side first,
            Side second,
            String verdictBefore,
            String verdictAfter,

            @Schema(description = "The tested difference in the earlier run.") @Nullable
            Double before,

            @Schema(description = "In the later run.") @Nullable
            Double after,

            @Nullable Double change,

            @Schema(
                    description =
                            "Of the change, with what the two runs' articles have in common taken into account; null"
                                    + " where one of the runs has too little for one.")
            @Nullable
            Interval interval,

            @Schema(
                    description = "That so large a change comes by chance; null where one of the runs had not evidence"
                            + " enough.")
            @Nullable
            Double p,

            @Schema(description = "The same, adjusted over the family.") @Nullable
            Double q,

            @Schema(
                    enumeration = {"risen", "fallen", "no-change-found", "insufficient-evidence"},
                    description = "Of the first side against the second, since the earlier run.")
            String verdict,

            List<Step> steps) {}

    /** What one reason changes. */
    @Schema(name = "DiffStep", description = "What one reason changes once those before it are in.")
    public record Step(
            String reason,

            @Schema(description = "Articles of the effect's cells that it touches.")
            long articles,

            @Schema(description = "The difference then.") @Nullable
            Double after,

            @Schema(description = "From the step before.") @Nullable
            Double change) {}
}

package org.tiltmeter.gateway.measures;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A group whose figures two versions of a list tell differently. */
@Schema(description = "A group whose figures are not the same under the two versions.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeasureDifference(
        @Schema(description = "As in measures.") @Nullable String actor,
        @Schema(description = "As in measures.") @Nullable String group,
        @Schema(description = "As in measures.") @Nullable String outlet,
        @Schema(description = "As in measures.") @Nullable String month,
        @Schema(description = "As in measures.") @Nullable String day,

        @Schema(description = "Under the one; null where it has no such group.")
        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Nullable
        List<Measure> from,

        @Schema(description = "Under the other; null where it has no such group.")
        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Nullable
        List<Measure> to) {}

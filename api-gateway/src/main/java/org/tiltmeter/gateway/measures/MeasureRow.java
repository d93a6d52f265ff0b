package org.tiltmeter.gateway.measures;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A group of articles, and its figures. */
@Schema(description = "A group and its figures.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeasureRow(
        @Schema(description = "The actor's id, where grouped by actor.") @Nullable
        String actor,

        @Schema(description = "The group of the actor list, where grouped by group.") @Nullable
        String group,

        @Schema(description = "The outlet, where grouped by outlet.") @Nullable
        String outlet,

        @Schema(description = "Where grouped by month: YYYY-MM.") @Nullable
        String month,

        @Schema(description = "Where grouped by day: YYYY-MM-DD.") @Nullable
        String day,

        @Schema(required = true) List<Measure> measures) {}

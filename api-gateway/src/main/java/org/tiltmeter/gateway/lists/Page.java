package org.tiltmeter.gateway.lists;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param results in the order that the list's address names
 */
@Schema(description = "A page of a list.")
public record Page<T>(
        @Schema(required = true) Meta meta,
        @Schema(required = true) List<T> results) {

    /**
     * How much there is, and where it goes on.
     *
     * @param count how many results all pages hold together
     * @param next the cursor of the next page, or null on the last
     * @param unresolved beside tables per actor: what counts to no actor; else null
     * @param actorList which version of an actor list was applied, or null
     */
    @Schema(name = "Meta", description = "How much there is, and where it goes on.")
    public record Meta(
            @Schema(required = true, description = "How many results all pages hold together.")
            long count,

            @Schema(description = "The cursor of the next page; null on the last one.") @Nullable
            String next,

            @Schema(description = "Beside tables per actor.") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Unresolved unresolved,

            @Schema(
                    description = "The version of the actor list that was applied, to be cited.",
                    examples = "administrations@2")
            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Nullable
            String actorList) {}

    /** What counts to no actor, because none could be told. */
    @Schema(
            name = "UnresolvedBeside",
            description = "What in the articles chosen counts to no actor, because none could be told.")
    public record Unresolved(
            @Schema(required = true, description = "References to somebody.")
            long mentions,

            @Schema(required = true, description = "Attributions whose source is nobody known.")
            long attributions,

            @Schema(required = true, description = "Loaded terms aimed at nobody known.")
            long targets) {}
}

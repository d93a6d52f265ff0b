package org.tiltmeter.gateway.lists;

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
     */
    @Schema(name = "Meta", description = "How much there is, and where it goes on.")
    public record Meta(
            @Schema(required = true, description = "How many results all pages hold together.")
            long count,

            @Schema(description = "The cursor of the next page; null on the last one.") @Nullable
            String next) {}
}

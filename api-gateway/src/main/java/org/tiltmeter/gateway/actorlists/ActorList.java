package org.tiltmeter.gateway.actorlists;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of an actor list with what it says. */
@Schema(description = "A version of an actor list with what it says; it can be uploaded again as it is.")
public record ActorList(
        @Schema(required = true) String name,
        @Schema(required = true) int version,
        @Schema(required = true) String createdAt,
        @Schema(required = true) boolean withdrawn,
        @Schema(required = true) List<ListedActor> actors,
        @Schema(required = true) Unseen unseen) {

    /** What of it no article has. */
    @Schema(description = "What of it no article has, 100 of each at most. No error: the articles may still come.")
    public record Unseen(
            @Schema(required = true, description = "Ids that are merged or split.")
            List<String> actors,

            @Schema(required = true, description = "Aliases and names of splits, as names are compared.")
            List<String> names) {}
}

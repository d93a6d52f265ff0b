package org.tiltmeter.gateway.actorlists;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of an actor list. */
@Schema(description = "A version of an actor list; it never changes.")
public record ActorListVersion(
        @Schema(required = true, examples = "administrations")
        String name,

        @Schema(required = true, description = "From 1.", examples = "2")
        int version,

        @Schema(required = true) String createdAt,

        @Schema(required = true, description = "How many actors it lists.")
        int size,

        @Schema(
                required = true,
                description = "Whether it is the one that took the list back: it has no actors and changes nothing.")
        boolean withdrawn) {}

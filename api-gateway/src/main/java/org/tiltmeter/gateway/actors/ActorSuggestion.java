package org.tiltmeter.gateway.actors;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another actor that may be the same. */
@Schema(description = "Another actor that may be the same. Nothing follows from it until an actor list merges the two.")
public record ActorSuggestion(
        @Schema(required = true) String id,
        @Schema(required = true) String kind,

        @Schema(required = true, description = "Of the two names that are most alike, by shared trigrams, 0 to 1.")
        double similarity,

        @Schema(required = true, description = "The actor's own name that is most like one of the other's.")
        String ownName,

        @Schema(required = true, description = "The other's name.")
        String otherName,

        @Schema(required = true, description = "How many articles mention the other.")
        long articles,

        @Schema(required = true, description = "How many mention both; many speak against the two being one.")
        long articlesTogether,

        @Schema(required = true, description = "Of those whom articles of either mention, the share that both do.")
        double coActorsShared) {}

package org.tiltmeter.gateway.methods;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the figures mean, and which versions made them. */
@Schema(description = "What the figures mean, and which versions made them.")
public record Methods(
        @Schema(required = true, description = "The version that reads now.")
        String methodVersion,

        @Schema(required = true, description = "The versions that readings exist for.")
        List<String> methodVersions,

        @Schema(required = true, description = "How the intervals are made.")
        String interval,

        @Schema(required = true) List<Method> measures) {

    /** How a measure is made, in words. */
    @Schema(description = "How a measure is made, in words.")
    public record Method(
            @Schema(required = true, examples = "L1") String id,
            @Schema(required = true) String name,
            @Schema(required = true) String unit,

            @Schema(required = true, description = "What n counts.")
            String denominator,

            @Schema(
                    required = true,
                    description = "Whose words it counts: `own`, `sourced`, `any`, or the one asked for.")
            String voice,

            @Schema(required = true) String definition,

            @Schema(required = true, description = "What the parts are; empty where there are none.")
            String parts,

            @Schema(required = true, description = "Where the measure comes from.")
            List<String> sources,

            @Schema(
                    required = true,
                    enumeration = {"ratio", "difference", "diversity", "words"},
                    description = "How it comes about; a `ratio` of sums is answered by `GET /v1/measures`.")
            String shape,

            @Schema(required = true, description = "Whether nobody has shown yet that it measures what it says.")
            boolean experimental) {}
}

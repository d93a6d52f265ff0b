package org.tiltmeter.gateway.readings;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where an article has its knowledge from, beyond who says what. */
@Schema(description = "Where the text has its knowledge from, beyond who says what.")
public record Provenance(
        @Schema(required = true) List<SourceRole> roles,
        @Schema(required = true) List<Channel> channels,
        @Schema(required = true) List<Accusation> accusations) {

    /** In which role a source speaks. */
    @Schema(description = "In which role the source of an attribution speaks.")
    public record SourceRole(
            @Schema(required = true) int index,

            @Schema(required = true, description = "Index of the attribution.")
            int attribution,

            @Schema(required = true, description = "The words that tell it, or the source.")
            TextSpan span,

            @Schema(
                    required = true,
                    enumeration = {
                        "official",
                        "politician",
                        "expert",
                        "business",
                        "civil-society",
                        "witness",
                        "ordinary",
                        "other-media",
                        "document",
                        "anonymous",
                        "unknown"
                    })
            String role,

            @Schema(required = true, minimum = "0", maximum = "1")
            double confidence,

            @Schema(required = true) String producer) {}

    /** That words come at second hand. */
    @Schema(description = "That the words of an attribution come at second hand.")
    public record Channel(
            @Schema(required = true) int index,

            @Schema(required = true, description = "Index of the attribution.")
            int attribution,

            @Schema(required = true) TextSpan span,

            @Schema(
                    required = true,
                    enumeration = {"other-media", "social-media", "press-release", "document"})
            String kind,

            @Schema(required = true, minimum = "0", maximum = "1")
            double confidence,

            @Schema(required = true) String producer) {}

    /** That an actor is accused, and whether it may answer. */
    @Schema(description = "That an actor is accused, and whether the text lets it answer. Experimental.")
    public record Accusation(
            @Schema(required = true) int index,
            @Schema(required = true) TextSpan span,

            @Schema(required = true, description = "The actor's id.")
            String accused,

            @Schema(
                    required = true,
                    enumeration = {"heard", "declined", "not-heard"})
            String reply,

            @Schema(
                    description =
                            "The first words of the answer, or that there is none; null where the text has neither.")
            @Nullable
            TextSpan answer,

            @Schema(required = true) Voice voice,

            @Schema(required = true, minimum = "0", maximum = "1")
            double confidence,

            @Schema(required = true) String producer) {}
}

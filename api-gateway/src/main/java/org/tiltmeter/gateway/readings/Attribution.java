package org.tiltmeter.gateway.readings;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Words that the article attributes to a source. */
@Schema(description = "Words that the article attributes to a source.")
public record Attribution(
        @Schema(required = true) int index,

        @Schema(
                required = true,
                enumeration = {"direct", "mixed", "indirect"})
        String directness,

        @Schema(required = true) Source source,

        @Schema(description = "What marks the attribution; null where nothing does.") @Nullable
        TextSpan cue,

        @Schema(required = true, description = "The attributed words, in reading order.")
        List<TextSpan> content,

        @Schema(
                required = true,
                enumeration = {"endorse", "neutral", "doubt", "manner"},
                description = "How the cue presents the words.")
        String stance,

        @Schema(description = "The medium they come through at second hand.") @Nullable
        Medium through,

        @Schema(required = true, minimum = "0", maximum = "1")
        double confidence,

        @Schema(required = true) String producer) {

    /** Who the words are said to come from. */
    @Schema(description = "Who the words are said to come from; which members there are depends on the kind.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Source(
            @Schema(
                    required = true,
                    enumeration = {"named", "anonymous", "document", "other-media", "unresolved"})
            String kind,

            @Schema(description = "Where the source is named; null where it is not.") @JsonInclude @Nullable
            TextSpan span,

            @Schema(description = "The id of the actor who speaks; of a named source.") @Nullable
            String actor,

            @Schema(
                    enumeration = {"bare", "collective", "described"},
                    description = "How much the reader is told; of an anonymous source.")
            @Nullable
            String grade,

            @Schema(description = "The id of the actor it is said to belong to; of an anonymous source.") @Nullable
            String affiliation,

            @Schema(description = "Whether the article says why the name is withheld; of an anonymous source.")
            @Nullable
            Boolean reasonGiven,

            @Schema(description = "The other outlet; of other media.") @Nullable
            String outlet) {}

    /** A medium that words come through. */
    @Schema(description = "A medium that words come through at second hand.")
    public record Medium(
            @Schema(required = true) TextSpan span,
            @Schema(required = true) String name) {}
}

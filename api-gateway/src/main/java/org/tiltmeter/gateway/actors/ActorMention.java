package org.tiltmeter.gateway.actors;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A mention, where it stands, and why it counts to the actor. */
@Schema(description = "A mention, where it stands, and why it counts to the actor.")
public record ActorMention(
        @Schema(required = true) UUID article,
        @Schema(required = true) String outlet,
        @Schema(required = true) String publishedAt,

        @Schema(required = true, description = "Its position in the mentions of the article's reading.")
        int index,

        @Schema(required = true) Stretch span,

        @Schema(
                required = true,
                enumeration = {"name", "metonym", "demonym", "description", "pronoun"})
        String form,

        @Schema(
                required = true,
                description = "The name it counts under, in the form that lists are compared in: its own, or for a"
                        + " pronoun or a description the name before it.")
        String name,

        @Schema(required = true) Spoken voice,

        @Schema(
                required = true,
                enumeration = {"reading", "split", "alias", "merge"},
                description = "What gave it to the actor: the reading itself, or a rule of the actor list.")
        String countedBy,

        @Schema(required = true, description = "The actor that the reading took it for.")
        String readAs,

        @Schema(required = true, description = "Of the reading, 0 to 1.")
        double confidence,

        @Schema(required = true, description = "The rule, lexicon entry or head of the model that found it.")
        String producer) {

    /** Where the mention stands. */
    @Schema(
            name = "MentionSpan",
            description = "Where: UTF-16 code units, end exclusive; of the text, 1000 characters are kept.")
    public record Stretch(
            @Schema(required = true) String part,
            @Schema(required = true) int start,
            @Schema(required = true) int end,
            @Schema(required = true) String text) {}

    /** Who speaks. */
    @Schema(name = "MentionVoice", description = "Who speaks: own, sourced or unknown.")
    public record Spoken(
            @Schema(required = true) String kind,

            @Schema(description = "Index of the attribution in the reading, where sourced.")
            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Nullable
            Integer attribution) {}
}

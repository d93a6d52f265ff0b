package org.tiltmeter.gateway.readings;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All that was read from one text, with the evidence. */
@Schema(
        description = "All that was read from one text. Every span is in the title or the text as submitted. Who says"
                + " what is in attributions; mentions and loaded terms refer to them by index.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reading(
        @Schema(description = "Absent for a text that is not stored.") @Nullable
        UUID articleId,

        @Nullable Integer revision,
        @Nullable String contentHash,

        @Schema(required = true, description = "The engine and its resources; the same text gives the same reading.")
        String methodVersion,

        @Schema(
                required = true,
                enumeration = {"utf-16"})
        String offsetUnit,

        @Schema(required = true) List<TextSpan> sentences,
        @Schema(required = true) List<ReadActor> actors,
        @Schema(required = true) List<Mention> mentions,
        @Schema(required = true) List<Attribution> attributions,
        @Schema(required = true) List<LoadedTerm> loadedTerms,

        @Schema(description = "Absent from readings that were made before there was any.") @Nullable
        Portrayal portrayal,

        @Schema(description = "Absent from readings that were made before there was any.") @Nullable
        Provenance provenance,

        @Schema(required = true) Unresolved unresolved,

        @Schema(
                description = "In a text that is too long to be read to its end, the first sentence that was not read."
                        + " Nothing is claimed of what stands from there on.")
        @Nullable
        TextSpan unreadFrom) {

    /** An actor of the article. */
    @Schema(description = "An actor of the article.")
    public record ReadActor(
            @Schema(required = true, examples = "country:RU")
            String id,

            @Schema(
                    required = true,
                    enumeration = {"country", "person", "organisation", "place"})
            String kind,

            @Schema(required = true) String name) {}

    /** How much could not be told. */
    @Schema(description = "How much could not be told.")
    public record Unresolved(
            @Schema(required = true, description = "Mentions without an actor.")
            int mentions,

            @Schema(required = true, description = "Attributions without a source.")
            int attributions,

            @Schema(required = true, description = "Loaded terms without a target.")
            int targets) {}
}

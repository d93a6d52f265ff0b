package org.tiltmeter.gateway.readings;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How an article shows its actors, beyond loaded terms. */
@Schema(description = "How the text shows its actors, beyond loaded terms.")
public record Portrayal(
        @Schema(required = true) List<Label> labels,
        @Schema(required = true) List<ScareQuote> scareQuotes,
        @Schema(required = true) List<EpistemicWord> epistemicWords,
        @Schema(required = true) List<VerbalEvent> events) {

    /** Judging words on a mention of an actor. */
    @Schema(description = "Judging words on a mention of an actor: \"the Maduro regime\".")
    public record Label(
            @Schema(required = true) int index,
            @Schema(required = true) TextSpan span,

            @Schema(required = true, description = "The actor's id.")
            String actor,

            @Schema(required = true) TextSpan mention,
            @Schema(required = true) Voice voice,

            @Schema(required = true, minimum = "0", maximum = "1")
            double confidence,

            @Schema(required = true) String producer) {}

    /** A phrase that the writer keeps away from. */
    @Schema(
            description =
                    "A phrase that the writer keeps away from, by quotation marks or \"so-called\". Experimental.")
    public record ScareQuote(
            @Schema(required = true) int index,
            @Schema(required = true) TextSpan span,

            @Schema(description = "The id of the actor beside it; null where there is none.") @Nullable
            String actor,

            @Schema(required = true) Voice voice,

            @Schema(required = true, minimum = "0", maximum = "1")
            double confidence,

            @Schema(required = true) String producer) {}

    /** A word that says how far something is true. */
    @Schema(description = "A word that says how far something is true.")
    public record EpistemicWord(
            @Schema(required = true) int index,
            @Schema(required = true) TextSpan span,

            @Schema(
                    required = true,
                    enumeration = {"factive", "assertive", "implicative", "hedge"})
            String kind,

            @Schema(description = "The id of the actor of whom it is said; null where there is none.") @Nullable
            String actor,

            @Schema(required = true) Voice voice,

            @Schema(required = true, minimum = "0", maximum = "1")
            double confidence,

            @Schema(required = true) String producer) {}

    /** Something that an actor does or undergoes. */
    @Schema(description = "Something that an actor does or undergoes. Experimental.")
    public record VerbalEvent(
            @Schema(required = true) int index,

            @Schema(required = true, description = "The verb.")
            TextSpan span,

            @Schema(description = "The id of the actor who does it; null where none is known.") @Nullable
            String agent,

            @Schema(description = "The id of the actor to whom it is done; null where none is known.") @Nullable
            String patient,

            @Schema(
                    required = true,
                    enumeration = {"active", "passive", "agentless"})
            String form,

            @Schema(required = true, description = "Whether the verb does harm.")
            boolean harm,

            @Schema(required = true) Voice voice,

            @Schema(required = true, minimum = "0", maximum = "1")
            double confidence,

            @Schema(required = true) String producer) {}
}

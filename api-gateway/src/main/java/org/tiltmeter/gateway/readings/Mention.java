package org.tiltmeter.gateway.readings;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A reference to an actor. */
@Schema(description = "A reference to an actor.")
public record Mention(
        @Schema(required = true) int index,
        @Schema(required = true) TextSpan span,

        @Schema(
                required = true,
                enumeration = {"name", "metonym", "demonym", "description", "pronoun", "place", "described"},
                description =
                        "How the actor is referred to; a `place` and no more, and who is only `described`, are not"
                                + " counted.")
        String form,

        @Schema(description = "The actor's id; null where the reference stayed unresolved.") @Nullable
        String actor,

        @Schema(required = true) Voice voice,

        @Schema(
                minimum = "-1",
                maximum = "1",
                description =
                        "How the text stands towards the actor there: the probability that it is positive less that it"
                                + " is negative; null where no model read it.")
        @Nullable
        Double polarity,

        @Schema(required = true, minimum = "0", maximum = "1")
        double confidence,

        @Schema(required = true, description = "What found it: a rule, a lexicon entry, a model's head.")
        String producer) {}

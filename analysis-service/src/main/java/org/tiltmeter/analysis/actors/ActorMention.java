package org.tiltmeter.analysis.actors;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mention, where it stands, and why it counts to the actor.
 *
 * @param index position in the reading's mentions
 * @param form how the actor is referred to
 * @param name the name that it counts under: its own, or for a pronoun or a description the one before it
 * @param countedBy the rule of the actor list that gave it to the actor, or {@code reading} where the engine itself did
 * @param readAs the actor that the engine took it for
 * @param confidence of the engine
 * @param producer of the engine: the rule, entry or head of the model that found it
 */
public record ActorMention(
        UUID article,
        String outlet,
        Instant publishedAt,
        int index,
        Stretch span,
        String form,
        String name,
        Spoken voice,
        String countedBy,
        String readAs,
        double confidence,
        String producer) {

    /**
     * Where, in UTF-16 code units, end exclusive.
     *
     * @param text what it covers, of which a thousand characters are kept
     */
    public record Stretch(String part, int start, int end, String text) {}

    /**
     * Who speaks.
     *
     * @param attribution index of the attribution in the reading, where the voice is sourced
     */
    public record Spoken(
            String kind,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Integer attribution) {}
}

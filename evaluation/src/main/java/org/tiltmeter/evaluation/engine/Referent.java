package org.tiltmeter.evaluation.engine;

import org.jspecify.annotations.Nullable;

/**
 * Whom an engine takes words to mean that somebody else pointed at.
 *
 * @param actor the actor's id, the same in every article, or null where the engine knows none
 * @param use whether the words name a place or somebody who acts
 */
public record Referent(@Nullable String actor, Use use) {

    /** Nobody whom the engine knows of. */
    public static final Referent UNKNOWN = new Referent(null, Use.UNKNOWN);

    /** What words are there for. */
    public enum Use {
        /** A place and no more: "in Moscow". */
        PLACE,
        /** Somebody who acts or is acted on: "Moscow said". */
        ACTOR,
        /** The engine does not see anybody there. */
        UNKNOWN
    }
}

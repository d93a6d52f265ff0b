package org.tiltmeter.nlp;

import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.Span;

/**
 * A word that says how far something is true, without saying so: the classes of epistemological bias (Recasens 2013).
 *
 * @param index position in {@link Portrayal#epistemicWords()}
 * @param actor id of the actor of whom it is said: the one mentioned next before it in its clause; or null
 * @param voice who speaks it
 */
public record EpistemicWord(
        int index, Span span, Kind kind, @Nullable String actor, Voice voice, double confidence, String producer)
        implements Signal {

    /** Its classes. */
    public enum Kind {
        /** Takes what follows for true: "realised", "revealed". */
        FACTIVE,
        /** Says that it is, and makes one doubt: "claimed", "argued". */
        ASSERTIVE,
        /** Implies whether it came about: "managed to", "failed to". */
        IMPLICATIVE,
        /** Takes back some of the certainty: "may", "apparently". */
        HEDGE
    }
}

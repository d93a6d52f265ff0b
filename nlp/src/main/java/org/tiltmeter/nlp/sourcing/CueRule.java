package org.tiltmeter.nlp.sourcing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A way in which texts attribute words. */
interface CueRule {

    /**
     * The attribution whose cue starts at a token, or null.
     *
     * @param scope what the cue can reach
     * @param at the token
     * @param earlier what was found before it, in reading order of the cues
     */
    @Nullable
    Candidate at(Scope scope, int at, List<Candidate> earlier);
}

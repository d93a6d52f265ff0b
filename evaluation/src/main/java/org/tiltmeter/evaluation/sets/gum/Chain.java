package org.tiltmeter.evaluation.sets.gum;

import java.util.List;
import org.tiltmeter.evaluation.text.Tokens.Run;

/**
 * All mentions of one actor.
 *
 * @param type one of {@link ActorType}
 * @param runs where
 */
record Chain(String type, List<Run> runs) {

    Chain {
        runs = List.copyOf(runs);
    }
}

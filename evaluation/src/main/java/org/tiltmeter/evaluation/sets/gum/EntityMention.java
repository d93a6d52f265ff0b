package org.tiltmeter.evaluation.sets.gum;

import java.util.List;
import org.tiltmeter.evaluation.text.Tokens;
import org.tiltmeter.evaluation.text.Tokens.Run;

/**
 * A mention of an entity.
 *
 * @param type of the entity: {@code person}, {@code abstract}
 * @param minimum positions of the tokens without which it would not be that mention
 */
record EntityMention(Run run, String type, List<Integer> minimum) {

    EntityMention {
        minimum = List.copyOf(minimum);
    }

    /** The same without what does not matter at its edges. */
    EntityMention trimmed(Tokens tokens) {
        return new EntityMention(Edges.trimmed(tokens, run), type, minimum);
    }
}

package org.tiltmeter.nlp.language;

import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.actors.Naming;

/**
 * At whom a loaded term is aimed.
 *
 * @param target id of the actor, or null where none could be told
 * @param confidence of the rule that told it, or how probable the ranking of the article's actors makes it
 * @param tied whether a rule of syntax told it, not the ranking
 */
record Aim(@Nullable String target, double confidence, boolean tied) {

    static final Aim NONE = new Aim(null, 0.3, false);

    static Aim at(Naming naming, double confidence) {
        return new Aim(naming.actor() == null ? null : naming.actor().id(), confidence, true);
    }

    /** Told from all that the article says of its actors. */
    static Aim ranked(String actor, double probability) {
        return new Aim(actor, probability, false);
    }
}

package org.tiltmeter.nlp.language;

import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.actors.Naming;

/**
 * At whom a loaded term is aimed.
 *
 * @param target id of the actor, or null where none could be told
 * @param confidence of the rule that told it
 * @param tied whether a rule of syntax told it, not mere nearness
 */
record Aim(@Nullable String target, double confidence, boolean tied) {

    static final Aim NONE = new Aim(null, 0.3, false);

    static Aim at(Naming naming, double confidence) {
        return new Aim(naming.actor() == null ? null : naming.actor().id(), confidence, true);
    }

    /** Nearness alone. */
    static Aim near(Naming naming) {
        return new Aim(naming.actor() == null ? null : naming.actor().id(), 0.4, false);
    }
}

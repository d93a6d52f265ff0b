package org.tiltmeter.nlp.language;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.Mention.Form;
import org.tiltmeter.nlp.actors.Naming;
import org.tiltmeter.nlp.text.Sentence;

/** A sentence and the actors in it, by token. */
final class Clause {

    private final Sentence sentence;
    private final @Nullable Naming[] byToken;

    Clause(Sentence sentence, List<Naming> namings) {
        this.sentence = sentence;
        this.byToken = new Naming[sentence.tokens().size()];
        for (Naming naming : namings) {
            for (int i = naming.first(); i <= naming.last(); i++) {
                byToken[i] = naming;
            }
        }
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return byToken.length;
    }

    /** The word at a position in lower case; empty outside the sentence. */
    String word(int at) {
        return at < 0 || at >= size() ? "" : sentence.tokens().get(at).normal();
    }

    /** The reference that covers a token, or null; maybe one that is not counted. */
    @Nullable
    Naming anyAt(int at) {
        return at < 0 || at >= size() ? null : byToken[at];
    }

    /** The counted reference that covers a token, or null. */
    @Nullable
    Naming actorAt(int at) {
        Naming naming = anyAt(at);
        return naming != null && naming.isCounted() ? naming : null;
    }

    /** Whether a token is part of a name, so that it says nothing by itself. */
    boolean isName(int at) {
        Naming naming = anyAt(at);
        return naming != null
                && (naming.form() == Form.NAME || naming.form() == Form.METONYM)
                && naming.last() > naming.first();
    }

    /** The counted reference to an actor that stands nearest to a token, or null; the earlier of two as near. */
    @Nullable
    Naming nearest(String actor, int to) {
        for (int gap = 0; gap < size(); gap++) {
            for (int at : new int[] {to - gap, to + gap}) {
                Naming naming = actorAt(at);
                if (naming != null
                        && naming.actor() != null
                        && naming.actor().id().equals(actor)) {
                    return naming;
                }
            }
        }
        return null;
    }

    /** The first counted reference from one token to another, or null. */
    @Nullable
    Naming firstBetween(int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, size()); i++) {
            Naming naming = actorAt(i);
            if (naming != null) {
                return naming;
            }
        }
        return null;
    }
}

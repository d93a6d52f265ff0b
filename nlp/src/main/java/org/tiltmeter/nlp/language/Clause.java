package org.tiltmeter.nlp.language;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.Actor;
import org.tiltmeter.nlp.Mention.Form;
import org.tiltmeter.nlp.actors.Naming;
import org.tiltmeter.nlp.text.Sentence;

/** A sentence and the actors in it, by token. */
public final class Clause {

    private static final int TITLE = 5;

    private final Sentence sentence;
    private final @Nullable Naming[] byToken;

    /** @param namings those that stand in the sentence */
    public Clause(Sentence sentence, List<Naming> namings) {
        this.sentence = sentence;
        this.byToken = new Naming[sentence.tokens().size()];
        for (Naming naming : namings) {
            for (int i = naming.first(); i <= naming.last(); i++) {
                byToken[i] = naming;
            }
        }
    }

    /** The sentence. */
    public Sentence sentence() {
        return sentence;
    }

    /** How many tokens it has. */
    public int size() {
        return byToken.length;
    }

    /** The word at a position in lower case; empty outside the sentence. */
    public String word(int at) {
        return at < 0 || at >= size() ? "" : sentence.tokens().get(at).normal();
    }

    /** Whether a reference is but a part of its word: "Kiev-based", "anti-Russia". */
    public boolean isPartOfWord(Naming naming) {
        return naming.span().start() > sentence.tokens().get(naming.first()).start()
                || naming.span().end() < sentence.tokens().get(naming.last()).end();
    }

    /** The first token that ends behind an offset of the part; else the last. */
    public int tokenAt(int offset) {
        int low = 0;
        int high = size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before = sentence.tokens().get(middle).end() <= offset;
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return low;
    }

    /** The reference that covers a token, or null; maybe one that is not counted. */
    public @Nullable Naming anyAt(int at) {
        return at < 0 || at >= size() ? null : byToken[at];
    }

    /** The counted reference that covers a token, or null. */
    public @Nullable Naming actorAt(int at) {
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

    /**
     * The person whom a phrase means that starts with somebody else: in "Ukraine President Anna Merrow" Merrow, not Ukraine.
     * Whoever has no such name behind is meant alone.
     */
    public Naming head(Naming first) {
        for (int at = first.last() + 1; at <= first.last() + TITLE; at++) {
            Naming naming = actorAt(at);
            if (naming != null && naming.actor() != null && naming.actor().kind() == Actor.Kind.PERSON) {
                return naming;
            }
            boolean titled = at < size() && (sentence.tokens().get(at).isCapitalised() || word(at).equals("of"));
            if (!titled) {
                return first;
            }
        }
        return first;
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

package org.tiltmeter.nlp.language;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.actors.Naming;
import org.tiltmeter.nlp.resource.WordClasses;

/** At whom a loaded term is aimed: by syntax, else with the term it is joined to, else at the nearest actor. */
final class Targets {

    private static final int JOINED_REACH = 5;

    private final WordClasses words;
    private final TargetRules rules;

    Targets(WordClasses words) {
        this.words = words;
        this.rules = new TargetRules(words);
    }

    /**
     * The aim of a term.
     *
     * @param speaker id of the actor who speaks it, or null; nobody is taken to aim at himself by mere nearness
     * @param before the term before it in the sentence, or null
     * @param aimBefore the aim of that term, or null
     */
    Aim aim(Occurrence term, @Nullable String speaker, @Nullable Occurrence before, @Nullable Aim aimBefore) {
        Aim tied = rules.tie(term);
        if (tied != null) {
            return tied;
        }
        if (before != null && aimBefore != null && areJoined(before, term)) {
            return aimBefore;
        }
        Naming nearest = nearest(term, speaker);
        return nearest == null ? Aim.NONE : Aim.near(nearest);
    }

    /** "baseless slanders and deliberate provocation": nothing but "and", a comma and one more word between them. */
    private boolean areJoined(Occurrence before, Occurrence term) {
        boolean joined = false;
        int others = 0;
        if (term.first() - before.last() > JOINED_REACH + 1) {
            return false;
        }
        for (int i = before.last() + 1; i < term.first(); i++) {
            String word = term.clause().word(i);
            boolean joins = word.equals("and") || word.equals("or") || word.equals(",");
            joined |= joins;
            others += joins || words.is("quote", word) || words.is("determiner", word) ? 0 : 1;
        }
        return joined && others <= 1;
    }

    private @Nullable Naming nearest(Occurrence term, @Nullable String speaker) {
        Naming left = towards(term, term.first(), -1, speaker);
        Naming right = towards(term, term.last(), 1, speaker);
        if (left == null || right == null) {
            return left == null ? right : left;
        }
        return term.first() - left.last() <= right.first() - term.last() ? left : right;
    }

    private @Nullable Naming towards(Occurrence term, int from, int step, @Nullable String speaker) {
        Clause clause = term.clause();
        for (int i = from + step; i >= 0 && i < clause.size(); i += step) {
            if (words.is("boundary", clause.word(i))) {
                return null;
            }
            Naming naming = clause.actorAt(i);
            if (naming != null
                    && naming.actor() != null
                    && !Objects.equals(naming.actor().id(), speaker)) {
                return naming;
            }
        }
        return null;
    }
}

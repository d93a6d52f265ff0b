package org.tiltmeter.nlp.sourcing;

import org.tiltmeter.nlp.sourcing.ReportingVerb.Form;
import org.tiltmeter.nlp.sourcing.ReportingVerb.Frame;

/**
 * A reporting verb with what stands before it: auxiliaries, negations, adverbs.
 *
 * @param found the verb
 * @param before the token before the whole group
 * @param be whether a form of "be" helps it
 * @param helped whether any auxiliary does
 * @param modal whether a modal or "do" does
 */
record VerbGroup(ReportingVerbs.Found found, int before, boolean be, boolean helped, boolean modal) {

    static VerbGroup of(Scope scope, ReportingVerbs.Found found) {
        int at = found.range().first() - 1;
        boolean be = false;
        boolean helped = false;
        boolean modal = false;
        while (scope.holds(at)) {
            String normal = scope.normal(at);
            boolean auxiliary = scope.is(WordClass.AUXILIARY, at) && helps(scope, at, found);
            boolean adverb = scope.is(WordClass.NEGATION, at)
                    || (scope.is(WordClass.ADVERB, at) && !scope.is(WordClass.PRONOUN, at))
                    || (normal.endsWith("ly") && normal.length() > 4 && !scope.isCapitalised(at));
            if (!auxiliary && !adverb) {
                break;
            }
            be |= auxiliary && WordClass.BE.holds(normal) && !(normal.equals("'s") && helped);
            modal |= auxiliary && WordClass.MODAL.holds(normal);
            helped |= auxiliary;
            at--;
        }
        return new VerbGroup(found, at, be, helped, modal);
    }

    /** "Russia's claims": the clitic of a noun helps no verb; "he's claiming" does. */
    private static boolean helps(Scope scope, int at, ReportingVerbs.Found found) {
        return !scope.isAny(at, "'s", "'d") || scope.is(WordClass.PRONOUN, at - 1) || found.form() == Form.GERUND;
    }

    boolean passive() {
        return be && (found.form() == Form.PAST || found.form() == Form.PARTICIPLE);
    }

    boolean participial() {
        return found.form() == Form.GERUND && !be;
    }

    /** Whether the word is a verb here at all, and a finite one. */
    boolean isVerb(Scope scope) {
        if (followsDeterminer(scope)) {
            return false;
        }
        return switch (found.form()) {
            case GERUND -> true;
            case PARTICIPLE -> helped && !be;
            case PAST -> !passive() && !scope.is(WordClass.PREPOSITION, before) && !attributive(scope);
            case THIRD_PERSON ->
                !helped && !scope.is(WordClass.PREPOSITION, before) && (!nominal() || actsAsVerb(scope));
            case BASE -> baseIsVerb(scope);
        };
    }

    private boolean followsDeterminer(Scope scope) {
        boolean determined = scope.is(WordClass.DETERMINER, before)
                && !scope.isAny(before, "that", "all", "both", "some", "many", "few", "most", "several");
        boolean owned = scope.is(WordClass.POSSESSIVE, before) && !scope.isAny(before, "her");
        return determined || owned || scope.isAny(before, "'s", "\u2019s");
    }

    private boolean baseIsVerb(Scope scope) {
        if (modal) {
            return true;
        }
        if (helped || scope.isAny(before, "to") || scope.is(WordClass.PREPOSITION, before)) {
            return false;
        }
        boolean plural = scope.isAny(
                        before, "i", "you", "we", "they", "who", "people", "some", "many", "others", "critics",
                        "police")
                || (scope.normal(before).endsWith("s")
                        && !scope.isAny(before, "'s")
                        && scope.isWord(before)
                        && !scope.normal(before).endsWith("ss"));
        return plural && (!nominal() || actsAsVerb(scope));
    }

    private boolean nominal() {
        return WordClass.NOMINAL_VERB.holds(found.verb().lemma().split(" ", 2)[0]);
    }

    /** A noun would not be followed by what a verb governs. */
    private boolean actsAsVerb(Scope scope) {
        int next = found.range().last() + 1;
        boolean governs = scope.is(WordClass.DETERMINER, next)
                || scope.is(WordClass.PRONOUN, next)
                || scope.is(WordClass.POSSESSIVE, next)
                || scope.is(WordClass.OBJECT_PRONOUN, next)
                || scope.isCapitalised(next)
                || scope.opensQuotation(next)
                || scope.isAny(next, "that", ":");
        boolean subject = scope.isCapitalised(before)
                || scope.is(WordClass.PRONOUN, before)
                || scope.isAny(before, "who", "which", "that", ",")
                || (scope.isWord(before) && !scope.is(WordClass.COORDINATOR, before));
        return governs && subject;
    }

    /** "the reported deaths", "alleged Russian influence": before a noun, and no frame starts. */
    private boolean attributive(Scope scope) {
        int next = found.range().last() + 1;
        boolean speech = found.verb().takes(Frame.QUOTE)
                && !found.verb().lemma().equals("allege")
                && !found.verb().lemma().equals("report");
        if (found.verb().lemma().equals("allege") && !scope.isAny(next, "that")) {
            return !scope.isCapitalised(before)
                    && !scope.is(WordClass.PRONOUN, before)
                    && !scope.normal(before).endsWith("s");
        }
        return !helped
                && !speech
                && scope.isWord(before)
                && !scope.isCapitalised(before)
                && !scope.is(WordClass.PRONOUN, before)
                && !scope.normal(before).endsWith("s")
                && !scope.isAny(before, "who", "which", "that", "and")
                && scope.isCapitalised(next)
                && !hasDeterminer(scope);
    }

    private boolean hasDeterminer(Scope scope) {
        for (int at = before; at > before - 6; at--) {
            if (scope.is(WordClass.DETERMINER, at) || scope.isCapitalised(at)) {
                return true;
            }
        }
        return false;
    }
}

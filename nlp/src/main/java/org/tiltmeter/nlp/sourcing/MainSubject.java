package org.tiltmeter.nlp.sourcing;

import org.jspecify.annotations.Nullable;

/** Guesses the subject of the main clause of a sentence, which participles share: "Lavrov replied by saying …". */
final class MainSubject {

    private static final int LONGEST = 16;

    private final Scope scope;

    MainSubject(Scope scope) {
        this.scope = scope;
    }

    @Nullable
    Range before(int verb) {
        int first = start(verb);
        if (first < 0) {
            return null;
        }
        int at = first;
        while (at < verb && at - first < LONGEST && !predicate(at, first)) {
            at++;
        }
        return at == first || at >= verb ? null : new Range(first, at - 1);
    }

    /** Past what introduces the sentence: "But", "On Monday,", "Also in March,". */
    private int start(int verb) {
        int at = scope.first();
        for (int steps = 0; at < verb && steps < 4; steps++) {
            if (scope.is(WordClass.PREPOSITION, at)
                    || scope.is(WordClass.SUBORDINATOR, at)
                    || (scope.is(WordClass.ADVERB, at) && scope.is(WordClass.PREPOSITION, at + 1))) {
                at = afterComma(at, verb);
            } else if (scope.is(WordClass.COORDINATOR, at) || scope.is(WordClass.ADVERB, at) || !scope.isWord(at)) {
                at++;
            } else {
                return at;
            }
            if (at < 0) {
                return -1;
            }
        }
        return at < verb ? at : -1;
    }

    private int afterComma(int from, int verb) {
        for (int at = from; at < verb; at++) {
            if (scope.isAny(at, ",")) {
                return at + 1;
            }
        }
        return -1;
    }

    private boolean predicate(int at, int first) {
        if (!scope.isWord(at)) {
            return !scope.isAny(at, "'s", "\u2019s", "'", "\u2019", "&", ".");
        }
        if (at == first) {
            return false;
        }
        String normal = scope.normal(at);
        boolean nameThenWord = scope.isCapitalised(at - 1)
                && !scope.isCapitalised(at)
                && scope.isCapitalised(first)
                && !scope.is(WordClass.PREPOSITION, at)
                && !scope.isAny(at, "and")
                && !normal.endsWith("er")
                && !normal.endsWith("or");
        boolean verb = scope.is(WordClass.AUXILIARY, at)
                || scope.is(WordClass.IRREGULAR_PAST, at)
                || scope.is(WordClass.SUBORDINATOR, at)
                || scope.is(WordClass.ADVERB, at)
                || (normal.endsWith("ed") && normal.length() > 4 && !scope.is(WordClass.DETERMINER, at - 1))
                || (at > first && WordClass.PRONOUN.holds(scope.normal(first)));
        return verb || (nameThenWord && !title(at)) || reporting(at);
    }

    private boolean title(int at) {
        return scope.isCapitalised(at + 1) && !scope.is(WordClass.DETERMINER, at);
    }

    private boolean reporting(int at) {
        ReportingVerbs.Found found = ReportingVerbs.SHIPPED.at(scope.words(), at);
        return found != null && found.form() == ReportingVerb.Form.PAST;
    }
}

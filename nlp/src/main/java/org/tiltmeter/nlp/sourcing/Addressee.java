package org.tiltmeter.nlp.sourcing;

/** Who is told: "told reporters in Geneva that …". */
final class Addressee {

    private Addressee() {}

    /** One past the addressee that starts at a token: a pronoun, a name, "the" and its noun, "reporters". */
    static int end(Scope scope, int from) {
        if (scope.is(WordClass.OBJECT_PRONOUN, from) || scope.is(WordClass.ADDRESSEE, from)) {
            return place(scope, from + 1);
        }
        int at = from;
        if (scope.is(WordClass.DETERMINER, at) || scope.is(WordClass.POSSESSIVE, at)) {
            at++;
            while (scope.isWord(at) && !scope.isCapitalised(at) && at - from < 3 && !stops(scope, at)) {
                at++;
            }
        }
        while (scope.isCapitalised(at) && !scope.is(WordClass.PRONOUN, at) && !scope.is(WordClass.DETERMINER, at)) {
            at++;
        }
        while (scope.isAny(at, "'s", "\u2019s")
                || (at > from && scope.isAny(at - 1, "'s", "\u2019s") && scope.isWord(at))) {
            at++;
        }
        return at;
    }

    private static int place(Scope scope, int from) {
        int at = from;
        if (scope.isAny(at, "in", "at", "on", "after", "during", "aboard")) {
            at++;
            while (scope.isCapitalised(at) || scope.is(WordClass.TIME, at)) {
                at++;
            }
        }
        while (scope.is(WordClass.TIME, at)) {
            at++;
        }
        return at;
    }

    private static boolean stops(Scope scope, int at) {
        return scope.is(WordClass.PRONOUN, at)
                || scope.is(WordClass.DETERMINER, at)
                || scope.is(WordClass.AUXILIARY, at)
                || scope.is(WordClass.SUBORDINATOR, at)
                || scope.is(WordClass.PREPOSITION, at);
    }
}

package org.tiltmeter.nlp.sourcing;

import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.sourcing.ReportingVerb.Frame;

/** What a reporting verb governs other than a clause: "described it as blackmail", "vowed to stay", "rejected the offer". */
final class VerbObject {

    private static final int OBJECT = 30;

    private final Scope scope;
    private final VerbGroup group;
    private final Clauses clauses;

    VerbObject(Scope scope, VerbGroup group, Clauses clauses) {
        this.scope = scope;
        this.group = group;
        this.clauses = clauses;
    }

    @Nullable
    Range words(int next) {
        ReportingVerb verb = group.found().verb();
        int start = -1;
        if (verb.takes(Frame.AS)) {
            start = after("as", next);
        }
        if (start < 0 && verb.takes(Frame.OF)) {
            start = after("of", next);
        }
        if (start < 0 && verb.takes(Frame.CALL)) {
            start = predicate(next);
        }
        if (start < 0 && verb.takes(Frame.TO) && scope.isAny(next, "to")) {
            start = next;
        }
        if (start < 0 && verb.takes(Frame.ASK) && after("to", next) >= 0) {
            start = next;
        }
        if (start < 0 && verb.takes(Frame.NP) && startsObject(next)) {
            start = next;
        }
        return start < 0 ? null : clauses.from(start);
    }

    private int after(String word, int next) {
        for (int at = next; at <= Math.min(scope.last(), next + OBJECT); at++) {
            if (scope.isAny(at, word)) {
                return word.equals("to") ? at : at + 1;
            }
            if (scope.isAny(at, ",", ":", "that", "who", "and")
                    || scope.isStop(at)
                    || scope.opensQuotation(at)
                    || (scope.is(WordClass.AUXILIARY, at) && !scope.isAny(at, "'s"))) {
                return -1;
            }
        }
        return -1;
    }

    /** Where the words for the object start: "called him | a liar", "what it calls | “malign influence”". */
    private int predicate(int next) {
        if (scope.isAny(group.before() - 1, "what") || asked(group.before())) {
            return next;
        }
        if (scope.is(WordClass.OBJECT_PRONOUN, next) || scope.isAny(next, "this", "that", "it")) {
            return scope.isWord(next + 1) || scope.opensQuotation(next + 1) ? next + 1 : -1;
        }
        for (int at = next + 1; at <= Math.min(scope.last(), next + 14); at++) {
            boolean border = scope.opensQuotation(at)
                    || (scope.isAny(at, "a", "an", "the", "one") && !scope.is(WordClass.PREPOSITION, at - 1));
            if (border) {
                return at;
            }
            if (scope.isAny(at, ",", ":") || scope.isStop(at) || scope.is(WordClass.AUXILIARY, at)) {
                break;
            }
        }
        return scope.isWord(next) && !scope.is(WordClass.PREPOSITION, next) && !scope.is(WordClass.SUBORDINATOR, next)
                ? next
                : -1;
    }

    /** The subject between "what" and the verb may be longer than a word. */
    private boolean asked(int before) {
        for (int at = before; at > before - 6 && scope.isWord(at); at--) {
            if (scope.isAny(at, "what")) {
                return true;
            }
        }
        return false;
    }

    private boolean startsObject(int at) {
        return (scope.isWord(at) || scope.opensQuotation(at) || scope.isAny(at, "$"))
                && !scope.is(WordClass.PREPOSITION, at)
                && !scope.is(WordClass.SUBORDINATOR, at)
                && !scope.is(WordClass.COORDINATOR, at)
                && !scope.is(WordClass.TIME, at)
                && !scope.is(WordClass.ADVERB, at)
                && !scope.is(WordClass.AUXILIARY, at);
    }
}

package org.tiltmeter.nlp.sourcing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.sourcing.ReportingVerb.Frame;

/**
 * Who is the subject of a reporting verb.
 *
 * @param source where the subject stands, or null where none was found
 * @param inverted whether it stands after its verb
 */
record VerbSource(@Nullable Range source, boolean inverted) {

    static VerbSource of(Scope scope, VerbGroup group, List<Candidate> earlier) {
        if (!group.participial() && invertible(scope, group)) {
            Range subject = inverted(scope, group);
            if (subject != null) {
                return new VerbSource(subject, true);
            }
        }
        return new VerbSource(before(scope, group, earlier), false);
    }

    private static @Nullable Range before(Scope scope, VerbGroup group, List<Candidate> earlier) {
        int before = group.before();
        NounPhrases phrases = new NounPhrases(scope);
        if (scope.isAny(before, "who", "which", "that") && before > scope.first()) {
            int antecedent = scope.isAny(before - 1, ",") ? before - 2 : before - 1;
            return phrases.antecedent(antecedent);
        }
        boolean shared = group.participial() || scope.isAny(before, "and", "but", "or", "then") || !scope.holds(before);
        if (shared) {
            return shared(scope, group, earlier);
        }
        Range subject = phrases.endingAt(before);
        return subject == null && scope.isAny(before, ",") ? shared(scope, group, earlier) : subject;
    }

    /** The subject that a participle or the second of two verbs shares. */
    private static @Nullable Range shared(Scope scope, VerbGroup group, List<Candidate> earlier) {
        for (int i = earlier.size() - 1; i >= 0; i--) {
            Candidate candidate = earlier.get(i);
            Range cue = candidate.cue();
            if (cue == null
                    || scope.words().sentenceOf(cue.first())
                            != scope.words().sentenceOf(group.found().range().first())) {
                break;
            }
            if (scope.bounds().contains(cue)
                    && cue.last() < group.found().range().first()
                    && scope.quotationAt(cue.first()) == null) {
                return candidate.source();
            }
        }
        return new MainSubject(scope).before(group.found().range().first());
    }

    private static boolean invertible(Scope scope, VerbGroup group) {
        boolean speech =
                group.found().verb().takes(Frame.QUOTE) || group.found().verb().takes(Frame.TELL);
        boolean afterWords = scope.isAny(group.before(), ",", "?", "!")
                || scope.closesQuotation(group.before())
                || scope.isDash(group.before());
        return speech && !group.helped() && afterWords && group.before() > scope.first();
    }

    private static @Nullable Range inverted(Scope scope, VerbGroup group) {
        int next = group.found().range().last() + 1;
        NounPhrases phrases = new NounPhrases(scope);
        Range phrase = scope.isAny(next, "that") || scope.is(WordClass.TIME, next) ? null : phrases.startingAt(next);
        if (phrase == null
                || scope.isAny(next, "in", "on", "at", "to", "of", "during", "as", "by", "with", "for", "about")) {
            return null;
        }
        int after = phrase.last() + 1;
        boolean stops = scope.isAny(
                        after, ",", "who", "in", "on", "during", "at", "after", "before", "as", "when", "while", "to",
                        "from", "by", "because")
                || scope.isStop(after)
                || scope.isDash(after)
                || scope.opensQuotation(after)
                || !scope.holds(after)
                || scope.is(WordClass.TIME, after)
                || scope.isAny(after, ":", "(");
        boolean quoted = scope.closesQuotation(group.before());
        boolean person = scope.isCapitalised(phrase.last()) || quoted || !scope.is(WordClass.PREPOSITION, after);
        boolean wellMarked = quoted || new Clauses(scope).hasVerb(scope.first(), group.before() - scope.first());
        return stops && person && wellMarked ? withApposition(scope, phrase) : null;
    }

    /** "said Ann Gold, a spokeswoman for the ministry." */
    private static Range withApposition(Scope scope, Range phrase) {
        int comma = phrase.last() + 1;
        if (!scope.isAny(comma, ",")
                || !(scope.is(WordClass.DETERMINER, comma + 1) || scope.isAny(comma + 2, "of", "at", "for", "for"))) {
            return phrase;
        }
        for (int at = comma + 1; scope.holds(at) && at - comma < 20; at++) {
            if (scope.isAny(at, ",") || scope.isStop(at)) {
                return new Range(phrase.first(), at - 1);
            }
            if (scope.quotationAt(at) != null || scope.is(WordClass.AUXILIARY, at)) {
                return phrase;
            }
        }
        return phrase;
    }
}

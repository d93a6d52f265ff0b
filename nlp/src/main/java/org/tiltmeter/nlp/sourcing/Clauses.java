package org.tiltmeter.nlp.sourcing;

import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.sourcing.ReportingVerb.Form;

/** Finds where reported words start and end in a sentence. */
final class Clauses {

    private static final int ADJUNCT = 18;

    private final Scope scope;
    private final NounPhrases phrases;

    Clauses(Scope scope) {
        this.scope = scope;
        this.phrases = new NounPhrases(scope);
    }

    /**
     * Where "that" or a quotation starts the words reported by a verb, adjuncts in between ("said on Monday in a
     * letter that …") skipped; or -1.
     */
    int marked(int from) {
        if (startsMarked(from)) {
            return from;
        }
        for (int at = from; at <= Math.min(scope.last(), from + ADJUNCT); at++) {
            if (scope.opensQuotation(at)) {
                return at;
            }
            if (scope.isAny(at, "that") && !scope.isAny(at + 1, ",", ".")) {
                return at;
            }
            if (scope.isAny(at, ",", ":") && scope.opensQuotation(at + 1)) {
                return at + 1;
            }
            if (scope.isAny(at, ",", ":", "(")
                    || scope.isStop(at)
                    || scope.isDash(at)
                    || verbal(at)
                    || clauseBegins(at, from)
                    || participle(at)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean startsMarked(int at) {
        return scope.opensQuotation(at)
                || (scope.is(WordClass.COMPLEMENTIZER, at) && !scope.isAny(at, "if") && !scope.endsAt(at + 1));
    }

    private boolean participle(int at) {
        ReportingVerbs.Found found = ReportingVerbs.SHIPPED.at(scope.words(), at);
        return found != null && found.form() == Form.GERUND;
    }

    private boolean verbal(int at) {
        return scope.is(WordClass.AUXILIARY, at) && !scope.isAny(at, "'s");
    }

    private boolean clauseBegins(int at, int from) {
        return at > from
                && scope.isAny(at, "he", "she", "they", "we", "i", "it", "there", "because", "while", "and", "but");
    }

    /** Whether a clause without "that" can start at a token. */
    boolean startsClause(int at) {
        if (!scope.isWord(at)) {
            return scope.isAny(at, "$") || scope.opensQuotation(at);
        }
        boolean opener = scope.is(WordClass.DETERMINER, at)
                || scope.is(WordClass.POSSESSIVE, at)
                || scope.is(WordClass.PRONOUN, at)
                || scope.isCapitalised(at)
                || scope.isAny(at, "there", "if", "when", "while", "what", "not", "even", "such")
                || Character.isDigit(scope.normal(at).charAt(0))
                || (scope.normal(at).endsWith("s")
                        && !scope.is(WordClass.PREPOSITION, at)
                        && !scope.is(WordClass.AUXILIARY, at));
        return opener && hasVerb(at, 25);
    }

    /** After "said", words that no preposition or adverb starts are a clause if a verb comes among them. */
    boolean startsLooseClause(int at) {
        return scope.isWord(at)
                && !scope.is(WordClass.PREPOSITION, at)
                && !scope.is(WordClass.COORDINATOR, at)
                && !scope.is(WordClass.ADVERB, at)
                && !scope.is(WordClass.TIME, at)
                && !scope.isAny(at, "nothing", "little", "much", "something", "anything", "things")
                && hasVerb(at + 1, 12);
    }

    /** Whether something like a finite verb comes soon. */
    boolean hasVerb(int from, int within) {
        for (int at = from; at <= Math.min(scope.last(), from + within); at++) {
            String normal = scope.normal(at);
            if (scope.is(WordClass.AUXILIARY, at)
                    || scope.is(WordClass.IRREGULAR_PAST, at)
                    || (normal.endsWith("ed") && normal.length() > 4)
                    || (at > from
                            && normal.endsWith("s")
                            && normal.length() > 3
                            && scope.isWord(at)
                            && !scope.isCapitalised(at))
                    || ReportingVerbs.SHIPPED.at(scope.words(), at) != null) {
                return true;
            }
        }
        return false;
    }

    /** The words from a token to the end of the clause that it starts, or null where there are none. */
    @Nullable
    Range from(int first) {
        int at = first;
        while (scope.holds(at)) {
            Quotation quotation = scope.quotationAt(at);
            if (quotation != null && quotation.lastToken() >= at) {
                at = Math.min(quotation.lastToken(), scope.last()) + 1;
            } else if (ends(at, first)) {
                break;
            } else {
                at++;
            }
        }
        return upTo(first, at - 1);
    }

    private @Nullable Range upTo(int first, int end) {
        int last = Math.min(end, scope.last());
        while (last >= first
                && !scope.isWord(last)
                && !scope.closesQuotation(last)
                && !scope.isAny(last, ")", "]", "%", "'s", "\u2019s")) {
            last--;
        }
        return last < first || !scope.holds(first) ? null : new Range(first, last);
    }

    private boolean ends(int at, int first) {
        if (scope.isAny(at, ";") || (scope.isStop(at) && scope.endsAt(at))) {
            return true;
        }
        if (scope.isAny(at, ",") || scope.isDash(at)) {
            return at > first && newVoice(at + 1);
        }
        return scope.isAny(at, "and", "but") && at > first && coordinatedCue(at + 1);
    }

    /** After a comma: "adding that", "he said", "according to", "but". */
    private boolean newVoice(int at) {
        if (scope.isAny(at, "but", "while", "although", "though", "whereas", "according", "citing", "in")) {
            return !scope.isAny(at, "in") || scope.isAny(at + 1, "response", "what");
        }
        if (scope.isAny(at, "and", "or")) {
            return coordinatedCue(at + 1);
        }
        return participle(scope.is(WordClass.ADVERB, at) ? at + 1 : at) || parenthetical(at);
    }

    private boolean coordinatedCue(int from) {
        int at = from;
        while (scope.is(WordClass.ADVERB, at)
                || scope.normal(at).endsWith("ly")
                || scope.isAny(at, "has", "have", "had")) {
            at++;
        }
        ReportingVerbs.Found found = scope.holds(at) ? ReportingVerbs.SHIPPED.at(scope.words(), at) : null;
        return found != null
                && found.verb().reportsSpeech()
                && (found.form() == Form.PAST || found.form() == Form.THIRD_PERSON)
                && marked(found.range().last() + 1) >= 0;
    }

    /** ", the minister said." and ", said the minister." */
    private boolean parenthetical(int from) {
        for (int at = from; at <= Math.min(scope.last(), from + 12); at++) {
            if (scope.isAny(at, ",") || scope.isStop(at) || scope.quotationAt(at) != null) {
                return false;
            }
            ReportingVerbs.Found found = ReportingVerbs.SHIPPED.at(scope.words(), at);
            if (found != null
                    && found.verb().takes(ReportingVerb.Frame.QUOTE)
                    && found.form() != Form.BASE
                    && found.form() != Form.GERUND) {
                int after = found.range().last() + 1;
                boolean closes = scope.isAny(after, ",")
                        || scope.endsAt(after)
                        || scope.is(WordClass.TIME, after)
                        || scope.isAny(after, "in", "on", "at", "during");
                return closes || (at == from && phrases.startingAt(after) != null);
            }
        }
        return false;
    }

    /** The words before an attribution that stands at the end of its sentence, or null. */
    @Nullable
    Range before(int end) {
        int first = scope.first();
        while (first < end && (scope.isAny(first, ",", "-") || scope.isDash(first))) {
            first++;
        }
        return end < first ? null : upTo(first, end);
    }
}

package org.tiltmeter.nlp.sourcing;

import org.jspecify.annotations.Nullable;

/** Finds noun phrases beside a verb by closed classes, capitals and punctuation; there is no parser behind it. */
final class NounPhrases {

    private static final int LONGEST = 25;

    private final Scope scope;

    NounPhrases(Scope scope) {
        this.scope = scope;
    }

    /** The noun phrase that ends right before a verb group, an apposition or a relative clause in commas included. */
    @Nullable
    Range endingAt(int last) {
        int end = last;
        if (scope.isAny(end, ",") || scope.isDash(end)) {
            end = beforeInsertion(end);
            return end < 0 ? null : extended(end, scope.is(WordClass.PREPOSITION, end + 2) ? end : last - 1);
        }
        if (scope.isAny(end, ")", "]")) {
            int open = openingBracket(end);
            return open < 0 ? null : extended(open - 1, last);
        }
        return extended(end, last);
    }

    private @Nullable Range extended(int end, int last) {
        int first = startOf(end);
        return first < 0 || last < first ? null : new Range(first, last);
    }

    /** Where the noun phrase that ends at a token starts, or -1. */
    int startOf(int end) {
        if (!scope.isWord(end) && !scope.isAny(end, "'s", "\u2019s", "'", "\u2019", "%")) {
            return scope.closesQuotation(end) ? quotedPhrase(end) : -1;
        }
        if (WordClass.PRONOUN.holds(scope.normal(end)) && !scope.isAny(end, "one", "others")) {
            return end;
        }
        int first = end;
        while (first > scope.first() && end - first < LONGEST && belongs(first - 1, first)) {
            first--;
        }
        return trimmed(first, end);
    }

    /** The noun phrase before "who": a name, and what stands before the name only where a determiner starts it. */
    @Nullable
    Range antecedent(int end) {
        if (!scope.isCapitalised(end)) {
            return endingAt(end);
        }
        int name = end;
        while (scope.isCapitalised(name - 1) && scope.quotationAt(name - 1) == null) {
            name--;
        }
        for (int at = name - 1; at > name - 5 && scope.isWord(at) && !scope.is(WordClass.PREPOSITION, at); at--) {
            if (scope.is(WordClass.DETERMINER, at)) {
                return new Range(at, end);
            }
        }
        return new Range(name, end);
    }

    private int quotedPhrase(int end) {
        Quotation quotation = scope.quotationAt(end);
        return quotation != null && shortQuotation(end) && quotation.firstToken() > scope.first()
                ? startOf(quotation.firstToken() - 1)
                : -1;
    }

    /** Whether the token before a noun phrase's first still belongs to it. */
    private boolean belongs(int at, int first) {
        if (scope.quotationAt(at) != null && !shortQuotation(at)) {
            return false;
        }
        if (!scope.isWord(at)) {
            return scope.isAny(at, "'s", "\u2019s", "'", "\u2019", "&", "$", "%", "/")
                    || shortQuotation(at)
                    || listComma(at);
        }
        if (scope.is(WordClass.COORDINATOR, at)) {
            return scope.isAny(at, "and", "or") && joins(at, first);
        }
        return !scope.is(WordClass.SUBORDINATOR, at)
                && !scope.is(WordClass.AUXILIARY, at)
                && !(scope.is(WordClass.PRONOUN, at)
                        && !scope.is(WordClass.DETERMINER, at)
                        && !scope.isAny(at, "others"))
                && !scope.is(WordClass.IRREGULAR_PAST, at)
                && !finiteVerb(at);
    }

    /** A short quotation that is part of a phrase: what ends with a comma or a stop inside its marks is spoken. */
    private boolean shortQuotation(int at) {
        Quotation quotation = scope.quotationAt(at);
        return quotation != null && quotation.isShort() && scope.isWord(quotation.lastToken() - 1);
    }

    /** "Smith, Jones and Poe". */
    private boolean listComma(int at) {
        return scope.isAny(at, ",")
                && scope.isCapitalised(at - 1)
                && scope.isCapitalised(at + 1)
                && (scope.isAny(at + 2, "and", ",") || scope.isAny(at + 3, "and", ","))
                && at - 2 >= scope.first();
    }

    private boolean joins(int and, int first) {
        boolean names = scope.isCapitalised(and - 1) && scope.isCapitalised(first);
        boolean plurals =
                scope.normal(and - 1).endsWith("s") && (scope.normal(first).endsWith("s") || scope.isWord(first));
        return names || (plurals && scope.is(WordClass.DETERMINER, startOfWords(and - 1)));
    }

    private int startOfWords(int at) {
        int first = at;
        while (scope.isWord(first - 1) && at - first < 3 && !scope.is(WordClass.PREPOSITION, first - 1)) {
            first--;
        }
        return first;
    }

    private boolean finiteVerb(int at) {
        ReportingVerbs.Found found = ReportingVerbs.SHIPPED.at(scope.words(), at);
        return found != null
                && found.form() == ReportingVerb.Form.PAST
                && !scope.is(WordClass.DETERMINER, at - 1)
                && !scope.is(WordClass.POSSESSIVE, at - 1);
    }

    /** Leaves out what stands before the noun phrase proper: "But on Monday the minister". */
    private int trimmed(int from, int end) {
        int first = from;
        while (first < end && leadsIn(first)) {
            first++;
        }
        return scope.is(WordClass.PREPOSITION, first) ? afterPreposition(first, end) : first;
    }

    private boolean leadsIn(int at) {
        boolean adverb = scope.is(WordClass.ADVERB, at) && !scope.is(WordClass.DETERMINER, at);
        boolean sign = !scope.isWord(at) && !shortQuotation(at);
        return adverb || sign || scope.isAny(at, "and", "but", "or", "yet");
    }

    private int afterPreposition(int from, int end) {
        int first = end;
        if (scope.isCapitalised(first)) {
            while (first > from + 1 && scope.isCapitalised(first - 1) && !scope.is(WordClass.TIME, first - 1)) {
                first--;
            }
        }
        for (int at = first; at > from + 1; at--) {
            if (scope.is(WordClass.DETERMINER, at) && !scope.is(WordClass.PREPOSITION, at - 1)) {
                return at;
            }
            if (scope.is(WordClass.PREPOSITION, at)) {
                break;
            }
        }
        return first == from ? -1 : first;
    }

    /** The token before the apposition or clause that a comma (or dash) at {@code end} closes, or -1. */
    private int beforeInsertion(int end) {
        for (int at = end - 2; at > scope.first() && end - at < LONGEST; at--) {
            if (scope.quotationAt(at) != null && !shortQuotation(at)) {
                return -1;
            }
            boolean opening = scope.normal(at).equals(scope.normal(end)) && !insideName(at);
            if (opening && scope.isWord(at - 1)) {
                return inserted(at + 1) ? at - 1 : -1;
            }
        }
        return -1;
    }

    /** The commas of "R-Ky.," and "Springfield, Ohio," set off no apposition of a person. */
    private boolean insideName(int comma) {
        return scope.isCapitalised(comma + 1)
                && scope.isAny(comma + 2, ",")
                && scope.isCapitalised(comma - 1)
                && scope.isAny(comma - 2, ",", "of", "in", "from");
    }

    private boolean inserted(int at) {
        return scope.is(WordClass.DETERMINER, at)
                || scope.isAny(
                        at, "who", "which", "whose", "speaking", "citing", "as", "now", "then", "himself", "herself")
                || scope.isCapitalised(at)
                || (scope.isWord(at)
                        && !scope.is(WordClass.PREPOSITION, at)
                        && !scope.is(WordClass.COORDINATOR, at)
                        && !scope.is(WordClass.SUBORDINATOR, at)
                        && !scope.is(WordClass.PRONOUN, at))
                || scope.isAny(at, "in", "for", "on", "after", "of", "like");
    }

    private int openingBracket(int end) {
        for (int at = end - 1; at > scope.first() && end - at < 12; at--) {
            if (scope.isAny(at, "(", "[")) {
                return at;
            }
        }
        return -1;
    }

    /** The noun phrase that starts at a token and reaches to punctuation or a clause, with its apposition; or null. */
    @Nullable
    Range startingAt(int first) {
        int at = first;
        while (scope.holds(at) && at - first < LONGEST && continues(at, first)) {
            at++;
        }
        if (at == first) {
            return null;
        }
        Range plain = new Range(first, at - 1);
        return scope.isAny(at, "(") && closes(at) > 0 ? new Range(first, closes(at)) : plain;
    }

    private int closes(int open) {
        for (int at = open + 1; scope.holds(at) && at - open < 8; at++) {
            if (scope.isAny(at, ")")) {
                return at;
            }
        }
        return -1;
    }

    private boolean continues(int at, int first) {
        if (scope.quotationAt(at) != null) {
            return shortQuotation(at) && at > first;
        }
        if (!scope.isWord(at)) {
            return scope.isAny(at, "'s", "\u2019s", "'", "\u2019", "&", "$");
        }
        boolean boundary = scope.is(WordClass.SUBORDINATOR, at)
                || scope.is(WordClass.AUXILIARY, at)
                || (at > first && scope.is(WordClass.TIME, at) && !scope.isAny(at, "may", "last", "late"))
                || (at > first
                        && scope.isAny(
                                at, "in", "on", "during", "at", "after", "before", "by", "but", "told", "said", "to",
                                "as"))
                || (at > first && scope.is(WordClass.PRONOUN, at) && !scope.is(WordClass.DETERMINER, at));
        return !boundary;
    }
}

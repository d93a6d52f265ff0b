package org.tiltmeter.nlp.sourcing;

import org.jspecify.annotations.Nullable;

/**
 * The stretch that a cue can reach: its sentence, or where the cue stands in a quotation, what the quotation holds of
 * the sentence.
 *
 * @param bounds the tokens it can reach
 * @param within the quotation that the cue stands in, or null
 */
record Scope(
        Words words,
        Quotations quotations,
        Range bounds,
        @Nullable Quotation within) {

    /** The scope of a cue at a token. */
    static Scope at(Words words, Quotations quotations, int token) {
        Range sentence = words.sentence(words.sentenceOf(token));
        Quotation quotation = quotations.at(token);
        if (quotation == null || quotation.isShort()) {
            return new Scope(words, quotations, sentence, null);
        }
        int first = Math.max(sentence.first(), quotation.firstToken() + 1);
        int closing = quotation.ending() == Quotation.Ending.CLOSED ? 1 : 0;
        int last = Math.max(first, Math.min(sentence.last(), quotation.lastToken() - closing));
        return new Scope(words, quotations, new Range(first, last), quotation);
    }

    int first() {
        return bounds.first();
    }

    int last() {
        return bounds.last();
    }

    boolean holds(int token) {
        return bounds.contains(token);
    }

    String normal(int token) {
        return holds(token) ? words.normal(token) : "";
    }

    boolean is(WordClass wordClass, int token) {
        return holds(token) && wordClass.holds(words.normal(token));
    }

    boolean isWord(int token) {
        return holds(token) && words.isWord(token);
    }

    boolean isCapitalised(int token) {
        return holds(token) && words.isCapitalised(token);
    }

    boolean isAny(int token, String... normals) {
        String normal = normal(token);
        for (String other : normals) {
            if (normal.equals(other)) {
                return true;
            }
        }
        return false;
    }

    /** The quotation at a token other than the one that the cue stands in, or null. */
    @Nullable
    Quotation quotationAt(int token) {
        Quotation quotation = holds(token) ? quotations.at(token) : null;
        return quotation == null || quotation.equals(within) ? null : quotation;
    }

    boolean opensQuotation(int token) {
        Quotation quotation = quotationAt(token);
        return quotation != null && quotation.firstToken() == token;
    }

    boolean closesQuotation(int token) {
        Quotation quotation = quotationAt(token);
        return quotation != null && quotation.lastToken() == token;
    }

    /** Whether nothing is said after a token but punctuation. */
    boolean endsAt(int token) {
        for (int at = token; at <= last(); at++) {
            if (words.isWord(at) || opensQuotation(at)) {
                return false;
            }
        }
        return true;
    }

    boolean isStop(int token) {
        return isAny(token, ".", "!", "?", ";", "...", "\u2026", "");
    }

    boolean isDash(int token) {
        return isAny(token, "\u2014", "\u2013", "--", "---");
    }
}

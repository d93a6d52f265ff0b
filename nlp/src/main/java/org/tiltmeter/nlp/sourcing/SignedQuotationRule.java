package org.tiltmeter.nlp.sourcing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.Attribution.Stance;

/** "“We waited all day.” — Ada Marlow": a quotation, a dash and who signs it, which ends the paragraph. */
final class SignedQuotationRule implements CueRule {

    static final String NAME = "signed-quotation";

    private static final int LONGEST = 8;

    @Override
    public @Nullable Candidate at(Scope scope, int at, List<Candidate> earlier) {
        Quotation signed = isDash(scope, at) && at > 0 ? scope.quotations().at(at - 1) : null;
        if (signed == null
                || signed.lastToken() != at - 1
                || signed.ending() != Quotation.Ending.CLOSED
                || signed.isShort()) {
            return null;
        }
        Range source = signature(scope, at + 1);
        return source == null
                ? null
                : new Candidate(source, new Range(at, at), List.of(signed.range()), Stance.NEUTRAL, null, 0.8, NAME);
    }

    private static boolean isDash(Scope scope, int at) {
        return scope.isDash(at) || scope.isAny(at, "\u2015", "-");
    }

    /** A name, maybe with what its bearer is, up to the end of the paragraph. */
    private static @Nullable Range signature(Scope scope, int first) {
        int last = scope.last();
        while (last > first && !scope.isWord(last)) {
            last--;
        }
        boolean named = scope.isCapitalised(first) && last - first < LONGEST;
        return named && endsParagraph(scope.words(), scope.last()) ? new Range(first, last) : null;
    }

    private static boolean endsParagraph(Words words, int last) {
        return last + 1 == words.size() || !words.sameParagraph(words.sentenceOf(last), words.sentenceOf(last + 1));
    }
}

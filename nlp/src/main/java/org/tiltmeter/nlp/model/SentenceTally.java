package org.tiltmeter.nlp.model;

import org.tiltmeter.article.Span;

/** Adds up what the network says of the words of one sentence, over all windows that it is cut into. */
final class SentenceTally {

    private static final int STRONGEST = 3;

    private final Columns columns;
    private final double[] strongest = new double[STRONGEST];
    private double biased;
    private double lexical;
    private double shares;
    private double strongestWord = Double.NEGATIVE_INFINITY;
    private double strongestLoaded = Double.NEGATIVE_INFINITY;
    private double strongestLexical = Double.NEGATIVE_INFINITY;
    private int words;

    SentenceTally(Columns columns) {
        this.columns = columns;
    }

    void add(Logits logits, int word) {
        biased += logits.column(word, columns.biasedSentence());
        lexical += logits.column(word, columns.lexicalSentence());
        double logit = logits.column(word, columns.biasedWord());
        strongestWord = Math.max(strongestWord, logit);
        strongestLoaded = Math.max(strongestLoaded, logits.column(word, columns.loadedSpan()));
        strongestLexical = Math.max(strongestLexical, logits.column(word, columns.lexicalSpan()));
        addShare(Probability.sigmoid(logit));
        words++;
    }

    private void addShare(double share) {
        shares += share;
        double rest = share;
        for (int place = 0; place < STRONGEST; place++) {
            double held = strongest[place];
            strongest[place] = Math.max(held, rest);
            rest = Math.min(held, rest);
        }
    }

    /** The verdict on bias weighs the sentence against its strongest words; so does the lexical score, both alike. */
    SentenceScore score(Span span, Manifest.Verdict verdict) {
        double threeStrongest = strongest[0] + strongest[1] + strongest[2];
        double logit = verdict.intercept()
                + verdict.sentence() * biased / words
                + verdict.strongestWord() * strongestWord
                + verdict.threeStrongestWords() * threeStrongest
                + verdict.allWords() * shares
                + verdict.strongestLoaded() * strongestLoaded;
        return new SentenceScore(
                span, Probability.sigmoid(logit), Probability.sigmoid((lexical / words + strongestLexical) / 2));
    }
}

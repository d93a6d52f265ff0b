package org.tiltmeter.nlp.actors;

import org.tiltmeter.article.Part;
import org.tiltmeter.nlp.text.Sentence;
import org.tiltmeter.nlp.text.Token;

/** Whether capitals mean anything in a sentence: in "Trump Blasts China Over Trade" they do not. */
final class SentenceShape {

    private static final int LONG_WORD = 4;
    private static final double MOSTLY = 0.7;

    private SentenceShape() {}

    /** Whether most long words are capitalised, as in a headline. */
    static boolean isHeadline(Sentence sentence) {
        int words = 0;
        int capitalised = 0;
        for (Token token : sentence.tokens()) {
            if (token.isWord() && token.text().length() >= LONG_WORD) {
                words++;
                capitalised += token.isCapitalised() ? 1 : 0;
            }
        }
        boolean title = words > 1 && capitalised >= MOSTLY * words;
        return title && (sentence.part() == Part.TITLE || (words > 3 && !endsLikeASentence(sentence)));
    }

    private static boolean endsLikeASentence(Sentence sentence) {
        String last = sentence.tokens().getLast().text();
        return ".!?\"”’)".contains(last.substring(last.length() - 1));
    }
}

package org.tiltmeter.nlp.actors;

import org.tiltmeter.article.Part;
import org.tiltmeter.nlp.actors.Reference.Place;
import org.tiltmeter.nlp.text.Sentence;
import org.tiltmeter.nlp.text.Token;

/** The line that says where a report was written: "MOSCOW (Reuters) —", "Caracas, April 3 -". */
final class Datelines {

    private static final int LONGEST = 14;

    /** Whether a reference stands in a dateline. */
    boolean covers(Place at) {
        return at.sentence().part() == Part.TEXT && at.first() < LONGEST && at.last() < end(at.sentence());
    }

    /** The dash that ends the dateline of a sentence, or 0 where it has none. */
    private static int end(Sentence sentence) {
        for (int i = 0; i < sentence.tokens().size() && i < LONGEST; i++) {
            Token token = sentence.tokens().get(i);
            if (isDash(token)) {
                return i;
            }
            if (token.isWord()
                    && !token.isCapitalised()
                    && !Character.isDigit(token.text().charAt(0))) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean isDash(Token token) {
        return switch (token.text()) {
            case "-", "--", "–", "—", "―" -> true;
            default -> false;
        };
    }
}

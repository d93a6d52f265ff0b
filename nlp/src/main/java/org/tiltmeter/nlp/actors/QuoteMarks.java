package org.tiltmeter.nlp.actors;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tiltmeter.nlp.actors.Reference.Place;
import org.tiltmeter.nlp.text.Sentence;
import org.tiltmeter.nlp.text.Token;

/** Which tokens of an article stand between quotation marks; a quotation that nothing closes ends with its paragraph. */
final class QuoteMarks {

    private final Map<Integer, BitSet> quoted = new HashMap<>();

    private QuoteMarks() {}

    static QuoteMarks of(List<Sentence> sentences) {
        QuoteMarks marks = new QuoteMarks();
        boolean open = false;
        Sentence before = null;
        for (Sentence sentence : sentences) {
            boolean goesOn =
                    before != null && before.part() == sentence.part() && before.paragraph() == sentence.paragraph();
            open = marks.read(sentence, open && goesOn);
            before = sentence;
        }
        return marks;
    }

    private boolean read(Sentence sentence, boolean openBefore) {
        BitSet inside = new BitSet();
        boolean open = openBefore;
        int at = 0;
        for (Token token : sentence.tokens()) {
            switch (token.text()) {
                case "“" -> open = true;
                case "”" -> open = false;
                case "\"", "''", "``" -> open = !open;
                default -> inside.set(at, open);
            }
            at++;
        }
        quoted.put(sentence.index(), inside);
        return open;
    }

    boolean cover(Place at) {
        return cover(at.sentence(), at.first());
    }

    boolean cover(Sentence sentence, int token) {
        BitSet inside = quoted.get(sentence.index());
        return inside != null && inside.get(token);
    }
}

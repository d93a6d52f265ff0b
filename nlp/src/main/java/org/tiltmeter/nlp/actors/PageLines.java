package org.tiltmeter.nlp.actors;

import java.util.BitSet;
import org.tiltmeter.article.Part;
import org.tiltmeter.nlp.text.Sentence;
import org.tiltmeter.nlp.text.Token;

/** Words of a text that the page put there, and that name nobody whom the article is about: bylines, credits, links. */
final class PageLines {

    private static final int LONGEST_BYLINE = 14;
    private static final int LONGEST_CREDIT = 12;
    private static final int CREDITED = 4;
    private static final int SHORTEST_LINK = 5;

    private final Cues cues;

    PageLines(Cues cues) {
        this.cues = cues;
    }

    /** The tokens of a sentence that no actor is looked for in. */
    BitSet in(Sentence sentence, boolean headline) {
        BitSet page = new BitSet();
        int size = sentence.tokens().size();
        if (sentence.part() != Part.TEXT) {
            return page;
        }
        if (isByline(sentence) || (headline && sentence.paragraph() > 0 && size >= SHORTEST_LINK)) {
            page.set(0, size);
            return page;
        }
        for (int i = 0; i < size; i++) {
            if (isCredit(sentence, i)) {
                page.set(creditStart(sentence, i), creditEnd(sentence, i) + 1);
            }
        }
        return page;
    }

    /** "By Anna Merrow and Peter Fenwick", a line of its own. */
    private boolean isByline(Sentence sentence) {
        int size = sentence.tokens().size();
        boolean by = Cues.normal(sentence, 0).equals("by") && size > 2 && size <= LONGEST_BYLINE;
        for (int i = 0; by && i < size; i++) {
            Token token = sentence.tokens().get(i);
            by = !token.isWord()
                    ? !token.text().equals(".")
                    : token.isCapitalised() || cues.is("byline", token.normal());
        }
        return by;
    }

    /** "Photo by", "AP Photo", "Getty Images", "REUTERS/". */
    private boolean isCredit(Sentence sentence, int at) {
        String next = Cues.normal(sentence, at + 1);
        return switch (Cues.text(sentence, at)) {
            case "Photo", "Photograph", "PHOTO" -> next.equals("by") || next.equals(":") || next.equals("/");
            case "AP" -> next.equals("photo") || next.equals("/");
            case "Getty" -> next.equals("images") || next.equals("/");
            case "REUTERS", "Reuters", "AFP", "EPA" -> next.equals("/");
            default -> false;
        };
    }

    private static int creditStart(Sentence sentence, int at) {
        for (int i = at; i >= 0 && i > at - LONGEST_CREDIT; i--) {
            if (Cues.text(sentence, i).equals("(") || Cues.text(sentence, i).equals("[")) {
                return i;
            }
        }
        return sentence.tokens().size() <= LONGEST_CREDIT ? 0 : Math.max(0, at - CREDITED);
    }

    private static int creditEnd(Sentence sentence, int at) {
        int last = Math.min(sentence.tokens().size() - 1, at + LONGEST_CREDIT);
        for (int i = at; i <= last; i++) {
            if (Cues.text(sentence, i).equals(")") || Cues.text(sentence, i).equals("]")) {
                return i;
            }
        }
        return last;
    }
}

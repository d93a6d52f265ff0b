package org.tiltmeter.evaluation.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;

/**
 * The words of a text to count by: a run of letters, digits and marks is a word; every other visible character is
 * punctuation and stands alone. This is the yardstick's own division, so that no engine is measured by its own.
 */
public final class Words {

    private final List<Span> words = new ArrayList<>();
    private final BitSet lexical = new BitSet();

    private Words() {}

    /** The words of a text, in time linear in it. */
    public static Words of(String text) {
        Words found = new Words();
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            if (isWord(text.codePointAt(at))) {
                found.lexical.set(found.words.size());
                found.words.add(new Span(Part.TEXT, at, end));
            } else if (!isGap(text.codePointAt(at))) {
                found.words.add(new Span(Part.TEXT, at, end));
            }
            at = end;
        }
        return found;
    }

    /** In reading order, punctuation included. */
    public List<Span> all() {
        return words;
    }

    /** Which of them are words in earnest and no punctuation. */
    public BitSet lexical() {
        return (BitSet) lexical.clone();
    }

    /** The words that some spans of the text touch, without punctuation unless there is nothing else (a cue ":"). */
    public BitSet under(Collection<Span> spans) {
        BitSet touched = new BitSet();
        for (Span span : spans) {
            for (int i = firstEndingAfter(span.start());
                    i < words.size() && words.get(i).start() < span.end();
                    i++) {
                touched.set(i);
            }
        }
        BitSet bare = (BitSet) touched.clone();
        bare.and(lexical);
        return bare.isEmpty() ? touched : bare;
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static int end(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        if (isWord(text.codePointAt(start))) {
            while (end < text.length() && isWord(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
        }
        return end;
    }

    private static boolean isWord(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> Character.isLetterOrDigit(codePoint);
        };
    }

    private static boolean isGap(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.isISOControl(codePoint)
                || Character.getType(codePoint) == Character.FORMAT;
    }
}

package org.tiltmeter.nlp.text;

/**
 * Finds where a word ends that may hold hyphens ("hard-line"), apostrophes ("O'Neill"), full stops ("U.S.-backed",
 * "a.m.", "Mr.", "bbc.com") or, in a number, separators ("1,000.50", "3:30").
 */
final class WordEnd {

    private final String text;
    private final int start;
    private final int to;
    private int at;
    /** Start of the stretch after the last full stop or hyphen in the word. */
    private int stretch;

    private boolean dotted;

    private WordEnd(String text, int start, int to) {
        this.text = text;
        this.start = start;
        this.to = to;
        this.at = start;
        this.stretch = start;
    }

    static int of(String text, int start, int to) {
        return url(text, start, to) ? urlEnd(text, start, to) : new WordEnd(text, start, to).end();
    }

    private int end() {
        while (at < to) {
            int codePoint = text.codePointAt(at);
            if (Characters.isWord(codePoint)) {
                at += Character.charCount(codePoint);
            } else if (!connects(codePoint)) {
                break;
            }
        }
        return at;
    }

    /** Steps over a character inside the word, or says that the word ends before it. */
    private boolean connects(int c) {
        if (c == '.') {
            return fullStop();
        }
        boolean inside = wordFollows(at + 1)
                && (Characters.isHyphen(c)
                        || Characters.isApostrophe(c)
                        || c == '_'
                        || (c == '&' && Character.isUpperCase(text.codePointBefore(at)))
                        || ((c == ',' || c == ':') && isDigit(at - 1) && isDigit(at + 1)));
        if (inside) {
            stretch = Characters.isHyphen(c) ? at + 1 : stretch;
            at++;
            return true;
        }
        return invisible(c);
    }

    /** An invisible mark between two letters hides no border between words. */
    private boolean invisible(int c) {
        int next = at + Character.charCount(c);
        if (!Characters.isInvisible(c) || !wordFollows(next)) {
            return false;
        }
        at = next;
        return true;
    }

    private boolean fullStop() {
        if (innerFullStop()) {
            dotted = true;
            at++;
            stretch = at;
            return true;
        }
        if (!closingFullStop()) {
            return false;
        }
        at++;
        stretch = at;
        return at + 1 < to && Characters.isHyphen(text.charAt(at)) && wordFollows(at + 1);
    }

    private boolean innerFullStop() {
        if (!wordFollows(at + 1)) {
            return false;
        }
        boolean number = isDigit(at - 1) && isDigit(at + 1);
        boolean domain = isLower(at - 1) && isLower(at + 1) && at - stretch > 1;
        boolean initials = at - stretch <= 2
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1))
                && !wordFollows(at + 2);
        return number || domain || initials;
    }

    /** Whether the full stop belongs to the word: "U.S.", "Mr.", "No." before a number, "J." before a name. */
    private boolean closingFullStop() {
        if (dotted) {
            return at - stretch == 1 && Character.isLetter(text.charAt(at - 1));
        }
        if (at - start > 8) {
            return false;
        }
        Abbreviations.Kind kind = Abbreviations.SHIPPED.kind(text.substring(start, at + 1));
        if (kind != null) {
            return kind != Abbreviations.Kind.NUMBER || isDigit(nextVisible());
        }
        return at - start == 1 && initial();
    }

    private boolean initial() {
        int next = nextVisible();
        boolean beforeName = next < to && Character.isUpperCase(text.codePointAt(next));
        return Character.isUpperCase(text.charAt(start)) && text.charAt(start) != 'I' && beforeName;
    }

    private int nextVisible() {
        int next = at + 1;
        while (next < to && next < at + 4 && Characters.isGap(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private boolean wordFollows(int index) {
        return index < to && Characters.isWord(text.codePointAt(index));
    }

    private boolean isDigit(int index) {
        return index >= start && index < to && Character.isDigit(text.charAt(index));
    }

    private boolean isLower(int index) {
        return Character.isLowerCase(text.charAt(index));
    }

    private static boolean url(String text, int start, int to) {
        return (text.startsWith("http://", start)
                        || text.startsWith("https://", start)
                        || text.startsWith("www.", start))
                && to - start > 8;
    }

    private static int urlEnd(String text, int start, int to) {
        int end = start;
        while (end < to
                && !Characters.isGap(text.codePointAt(end))
                && "\"<>\u201C\u201D".indexOf(text.charAt(end)) < 0) {
            end += Character.charCount(text.codePointAt(end));
        }
        while (end > start + 4 && ".,;:!?)]'\u2019".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}

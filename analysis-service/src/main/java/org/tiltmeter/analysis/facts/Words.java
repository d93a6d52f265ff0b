package org.tiltmeter.analysis.facts;

/** Words of a text: runs of letters, digits and combining marks; an apostrophe or a hyphen between two joins them. */
final class Words {

    private Words() {}

    /** How many; in time linear in the text. */
    static int in(String text) {
        int words = 0;
        boolean inside = false;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            boolean letter = isPartOfWord(text.codePointAt(at));
            if (letter && !inside) {
                words++;
            }
            inside = letter || (inside && joins(text, at));
        }
        return words;
    }

    private static boolean joins(String text, int at) {
        return "'’-".indexOf(text.charAt(at)) >= 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.codePointAt(at + 1));
    }

    private static boolean isPartOfWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint)
                || Character.getType(codePoint) == Character.NON_SPACING_MARK
                || Character.getType(codePoint) == Character.COMBINING_SPACING_MARK;
    }
}

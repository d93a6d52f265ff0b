package org.tiltmeter.article;

/**
 * Text that PostgreSQL can hold: U+0000 and lone surrogates become U+FFFD, one for one, so that offsets hold.
 */
public final class StorableText {

    private static final char REPLACEMENT = '\uFFFD';

    private StorableText() {}

    /** The text itself where nothing has to be replaced; of the same length always. */
    public static String of(String text) {
        int at = firstUnstorable(text, 0);
        if (at == text.length()) {
            return text;
        }
        char[] characters = text.toCharArray();
        while (at < characters.length) {
            characters[at] = REPLACEMENT;
            at = firstUnstorable(text, at + 1);
        }
        return new String(characters);
    }

    private static int firstUnstorable(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (codePoint == 0 || isLoneSurrogate(codePoint)) {
                return at;
            }
            at += Character.charCount(codePoint);
        }
        return text.length();
    }

    private static boolean isLoneSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}

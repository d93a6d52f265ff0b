package org.tiltmeter.nlp.text;

/** What the tokenizer needs to know about single characters. */
final class Characters {

    private Characters() {}

    /** Characters that stand between tokens: white space, controls, invisible marks, what replaced the unstorable. */
    static boolean isGap(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.isISOControl(codePoint)
                || isInvisible(codePoint)
                || codePoint == 0xFFFD;
    }

    /** Zero-width and bidirectional marks, soft hyphens, variation selectors. */
    static boolean isInvisible(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT || (codePoint >= 0xFE00 && codePoint <= 0xFE0F);
    }

    static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f' || c == '\u000B';
    }

    static boolean isWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || isMark(codePoint);
    }

    static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    static boolean isApostrophe(int codePoint) {
        return codePoint == '\'' || codePoint == '\u2019' || codePoint == '\u02BC' || codePoint == '\u2018';
    }

    static boolean isHyphen(int codePoint) {
        return codePoint == '-' || codePoint == '\u2010' || codePoint == '\u2011';
    }

    /** Emoji, modifiers and other symbols that can build one sign together. */
    static boolean isSymbol(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL -> codePoint > 0x7F;
            default -> false;
        };
    }

    /**
     * Lower case, character by character, apostrophes and hyphens plain, invisible marks dropped. Not by
     * {@code String.toLowerCase}, which takes quadratic time where characters such as U+0130 grow.
     */
    static String normal(String text) {
        StringBuilder normal = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int codePoint = text.codePointAt(at);
            if (codePoint <= 0x7F || !isInvisible(codePoint)) {
                normal.appendCodePoint(plain(codePoint));
            }
        }
        return text.contentEquals(normal) ? text : normal.toString();
    }

    private static int plain(int codePoint) {
        if (isApostrophe(codePoint)) {
            return '\'';
        }
        return isHyphen(codePoint) ? '-' : Character.toLowerCase(codePoint);
    }
}

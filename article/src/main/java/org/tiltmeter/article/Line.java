package org.tiltmeter.article;

/**
 * A line of a text in the form that patterns are compared with: lower case, straight quotation marks, plain spaces,
 * without bullets before it and a full stop after it. Every character keeps its place.
 *
 * @param start where {@link #normal} starts in the text
 * @param normal what patterns see
 */
record Line(int start, String normal) {

    private static final String BEFORE = "•*-–—_·|>›»→▶►⦁■●#\"'.";
    private static final String AFTER = ".…!*#\"'|›»→—–-";

    /** The line from {@code start} to {@code end}, its end exclusive, without the break. */
    static Line of(String text, int start, int end) {
        char[] characters = new char[end - start];
        for (int i = 0; i < characters.length; i++) {
            characters[i] = normal(text.charAt(start + i));
        }
        int from = 0;
        int to = characters.length;
        while (from < to && isMargin(characters[from], BEFORE)) {
            from++;
        }
        while (to > from && isMargin(characters[to - 1], AFTER)) {
            to--;
        }
        if (to - from > 2 && isOpening(characters[from]) && isClosing(characters[to - 1])) {
            return of(text, start + from + 1, start + to - 1);
        }
        return new Line(start + from, new String(characters, from, to - from));
    }

    boolean isBlank() {
        return normal.isEmpty();
    }

    static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f' || c == '\u000B';
    }

    private static boolean isOpening(char c) {
        return c == '(' || c == '[';
    }

    private static boolean isClosing(char c) {
        return c == ')' || c == ']';
    }

    private static boolean isMargin(char c, String decoration) {
        return c == ' ' || decoration.indexOf(c) >= 0;
    }

    private static char normal(char c) {
        return switch (c) {
            case '\u2018', '\u2019' -> '\'';
            case '\u201C', '\u201D' -> '"';
            default -> isSpace(c) ? ' ' : Character.toLowerCase(c);
        };
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || Character.isISOControl(c);
    }
}

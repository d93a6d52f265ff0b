package org.tiltmeter.stories.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The first and the last lines of a text, in the form that patterns are written in; the rest is not looked at. */
record EdgeLines(List<String> first, List<String> last) {

    /** Captions of pictures may stand before the dateline. */
    private static final int FIRST = 12;

    private static final int LAST = 8;

    /** UTF-16 code units; of a longer line the beginning. */
    private static final int LONGEST = 200;

    static EdgeLines of(String text) {
        List<String> first = new ArrayList<>();
        int start = 0;
        while (start < text.length() && first.size() < FIRST) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            add(first, first.size(), text, start, end);
            start = end + 1;
        }
        List<String> last = new ArrayList<>();
        int end = text.length();
        while (end > 0 && last.size() < LAST) {
            start = text.lastIndexOf('\n', end - 1) + 1;
            add(last, 0, text, start, end);
            end = start - 1;
        }
        return new EdgeLines(List.copyOf(first), List.copyOf(last));
    }

    private static void add(List<String> lines, int at, String text, int start, int end) {
        String line = normal(text.substring(start, Math.min(end, start + LONGEST)));
        if (!line.isEmpty()) {
            lines.add(at, line);
        }
    }

    /** In lower case, with one kind of dash and single spaces, without a last full stop. */
    static String normal(String line) {
        StringBuilder normal = new StringBuilder(line.length());
        for (int at = 0; at < line.length(); at++) {
            char character = line.charAt(at);
            boolean space = Character.isWhitespace(character) || Character.isSpaceChar(character);
            boolean dash = Character.getType(character) == Character.DASH_PUNCTUATION;
            char plain = space ? ' ' : dash ? '-' : character;
            boolean again = !normal.isEmpty() && normal.charAt(normal.length() - 1) == plain;
            if (!(again && (space || dash))) {
                normal.append(plain);
            }
        }
        String stripped = normal.toString().strip().toLowerCase(Locale.ROOT);
        return stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1) : stripped;
    }
}

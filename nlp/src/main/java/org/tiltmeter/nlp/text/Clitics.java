package org.tiltmeter.nlp.text;

/** Short forms that lean on the word before them: "Moscow's", "don't", "they're". */
final class Clitics {

    private static final int LONGEST = 4;

    private Clitics() {}

    /** Where the clitic of a word starts, or {@code end} where it has none. */
    static int start(String text, int start, int end) {
        for (int at = Math.max(start + 1, end - LONGEST); at < end; at++) {
            if (Characters.isApostrophe(text.charAt(at))) {
                return startAt(text, start, at, end);
            }
        }
        return end;
    }

    private static int startAt(String text, int start, int apostrophe, int end) {
        return switch (Characters.normal(text.substring(apostrophe + 1, end))) {
            case "s", "re", "ve", "ll", "d", "m" -> apostrophe;
            case "t" -> {
                char before = text.charAt(apostrophe - 1);
                yield apostrophe - 1 > start && (before == 'n' || before == 'N') ? apostrophe - 1 : end;
            }
            default -> end;
        };
    }
}

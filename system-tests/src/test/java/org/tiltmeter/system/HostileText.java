package org.tiltmeter.system;

import java.util.stream.Stream;

/** A text that nobody would print. */
record HostileText(String name, String text) {

    private static final int MEGABYTE = 1_000_000;

    static Stream<HostileText> all() {
        return Stream.of(
                new HostileText("one token of 1 MB", "a".repeat(MEGABYTE)),
                new HostileText("1 MB of dots", ".".repeat(MEGABYTE)),
                new HostileText("only straight quotes", "\"".repeat(100_000)),
                new HostileText("only curly quotes, never closed", "“‘".repeat(50_000)),
                new HostileText("every kind of quote", "\"'“”‘’«»‹›„‚``''".repeat(5_000)),
                new HostileText("brackets, never closed", "([{<".repeat(50_000)),
                new HostileText(
                        "bidirectional controls", "Norway \u202Esaid\u202C \u2066yes\u2069, \u200Fאמר\u200E Kenya. "),
                new HostileText(
                        "zero-width characters", "Nor\u200Bway s\u200Caid\u200D y\u2060es.\uFEFF ".repeat(1_000)),
                new HostileText("emoji", "👩‍👩‍👧‍👦🏳️‍🌈 Norway 🇳🇴 said “👍🏽”. ".repeat(1_000)),
                new HostileText("combining marks", "Z" + "\u0300\u0301\u0302".repeat(20_000) + " said no."),
                new HostileText("NULs", "Norway\u0000 said\u0000\u0000 “yes\u0000”.\u0000"),
                new HostileText("lone surrogates", "\uDC00Norway \uD83D said “\uD83D\uD83D yes”.\uD800"),
                new HostileText("controls", "\u0001\u0007\u001BNorway[31m said\u007F \u0085yes.\u2028\u2029"),
                new HostileText("not characters", "\uFFFE\uFFFF Norway said yes. \uDBFF\uDFFF"),
                new HostileText("line feeds", "\n".repeat(100_000) + "Norway said yes."),
                new HostileText("Turkish letters", "İSTANBUL ıI iİ said “İYİ”, TITLE title. "),
                new HostileText(
                        "markup",
                        "<script>alert(1)</script><!-- ]]> &#0; &lt; '; DROP TABLE articles; -- said Norway."));
    }

    /** As it can be stored: U+0000 and lone surrogates become U+FFFD, one for one, so that offsets hold. */
    String stored() {
        StringBuilder stored = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pairStarts = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pairStarts) {
                i++;
            } else if (c == 0 || Character.isSurrogate(c)) {
                stored.setCharAt(i, '\uFFFD');
            }
        }
        return stored.toString();
    }

    @Override
    public String toString() {
        return name;
    }
}

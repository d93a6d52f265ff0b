package org.tiltmeter.evaluation.card;

/** Where a document wants a section. */
sealed interface Place {

    /**
     * Between two markers.
     *
     * @param from the offset after the first marker's line
     * @param to the offset of the second marker's line
     */
    record Marked(int from, int to) implements Place {}

    /** Nowhere. */
    record Unmarked() implements Place {}

    /**
     * Nobody can tell.
     *
     * @param why in words that follow the document's name
     */
    record Unclear(String why) implements Place {}

    /** Looks for {@code <!-- NAME:begin -->} and {@code <!-- NAME:end -->}, each alone on its line. */
    static Place of(String section, String text) {
        String begin = "<!-- " + section + ":begin -->";
        String end = "<!-- " + section + ":end -->";
        Marker first = Marker.of(begin, text);
        Marker last = Marker.of(end, text);
        if (first.times() == 0 && last.times() == 0) {
            return new Unmarked();
        }
        for (Marker marker : new Marker[] {first, last}) {
            if (marker.times() != 1) {
                return new Unclear("has %d lines %s where one is needed".formatted(marker.times(), marker.line()));
            }
        }
        return first.after() <= last.start()
                ? new Marked(first.after(), last.start())
                : new Unclear("has " + end + " before " + begin);
    }

    /**
     * A marker in a text.
     *
     * @param times how often it is there
     * @param start of its last line
     * @param after that line
     */
    record Marker(String line, int times, int start, int after) {

        static Marker of(String line, String text) {
            Marker found = new Marker(line, 0, 0, 0);
            for (int start = 0; start < text.length(); ) {
                int lineBreak = text.indexOf('\n', start);
                int after = lineBreak < 0 ? text.length() : lineBreak + 1;
                if (text.substring(start, after).strip().equals(line)) {
                    found = new Marker(line, found.times + 1, start, after);
                }
                start = after;
            }
            return found;
        }
    }
}

package org.tiltmeter.article;

/**
 * A stretch of the text that the outlet's page put there and the article does not say.
 *
 * @param start first character, in UTF-16 code units from the start of the text
 * @param end one past the last character
 * @param kind what it is
 */
public record Furniture(int start, int end, Kind kind) {

    /** Kinds of furniture. */
    public enum Kind {
        /** A line that advertises another piece: "READ MORE: …". */
        PROMO,
        /** A line of the page: share buttons, newsletter boxes, copyright, navigation. */
        PAGE
    }

    /** The same stretch as a span of the text. */
    public Span span() {
        return new Span(Part.TEXT, start, end);
    }
}

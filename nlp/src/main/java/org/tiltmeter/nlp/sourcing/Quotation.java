package org.tiltmeter.nlp.sourcing;

import org.tiltmeter.article.Span;

/**
 * Words in quotation marks, within one paragraph.
 *
 * @param span with its marks
 * @param depth 0, or how many quotations it stands in
 * @param ending how it ends
 * @param continues whether it goes on from the quotation that the paragraph before left open
 * @param words how many words it holds
 * @param firstToken position of its first token among the article's
 * @param lastToken position of its last token
 */
public record Quotation(
        Span span, int depth, Ending ending, boolean continues, int words, int firstToken, int lastToken) {

    /** The most words a phrase in scare quotes has; it stays in the voice of whoever wrote the marks. */
    static final int SCARE_WORDS = 3;

    /** How a quotation ends. */
    public enum Ending {
        /** With its mark. */
        CLOSED,
        /** With its paragraph, and the next paragraph opens again: the way long quotations are set. */
        CONTINUED,
        /** With its paragraph, for want of a mark: a guess. */
        UNCLOSED
    }

    Range range() {
        return new Range(firstToken, lastToken);
    }

    boolean isShort() {
        return words <= SCARE_WORDS;
    }
}

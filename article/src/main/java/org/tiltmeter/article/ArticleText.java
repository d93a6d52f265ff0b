package org.tiltmeter.article;

import java.util.List;

/**
 * What an article says: its headline and its text as submitted, and which stretches of the text are furniture.
 * The body is the text without its furniture; offsets always count in the text as submitted.
 *
 * @param title the headline, maybe empty
 * @param text the text as submitted
 * @param furniture disjoint stretches of the text, in reading order
 */
public record ArticleText(String title, String text, List<Furniture> furniture) {

    public ArticleText {
        furniture = List.copyOf(furniture);
    }

    /** The characters that a span covers. */
    public String covered(Span span) {
        return (span.part() == Part.TITLE ? title : text).substring(span.start(), span.end());
    }
}

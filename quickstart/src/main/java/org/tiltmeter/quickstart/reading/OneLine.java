package org.tiltmeter.quickstart.reading;

import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Span;

/** What a span covers, in one line. */
final class OneLine {

    private OneLine() {}

    /** Control characters could play with the terminal: each is a space. */
    static String of(ArticleText article, Span span) {
        return article.covered(span)
                .codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    /** At most so many characters, the last of them an ellipsis where something is left out. */
    static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}

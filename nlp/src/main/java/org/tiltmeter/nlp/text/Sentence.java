package org.tiltmeter.nlp.text;

import java.util.List;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;

/**
 * One sentence. It never crosses furniture, nor the border of a paragraph.
 *
 * @param index position among the article's sentences, the headline's first
 * @param paragraph position of its paragraph in the part, from 0
 * @param part where it stands
 * @param start first character, in UTF-16 code units from the start of the part
 * @param end one past the last character
 * @param tokens at least one, in order
 */
public record Sentence(int index, int paragraph, Part part, int start, int end, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /** The whole sentence as a span. */
    public Span span() {
        return new Span(part, start, end);
    }

    /** The span from the first to the last of some tokens, the last included. */
    public Span span(int firstToken, int lastToken) {
        return new Span(
                part, tokens.get(firstToken).start(), tokens.get(lastToken).end());
    }
}

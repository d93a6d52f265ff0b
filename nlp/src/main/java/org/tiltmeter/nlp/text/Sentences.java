package org.tiltmeter.nlp.text;

import java.util.ArrayList;
import java.util.List;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Furniture;
import org.tiltmeter.article.Part;

/**
 * Splits an article into sentences. A line break is the border of a paragraph; furniture is left out and no sentence
 * reaches over it; a sentence holds at most {@value SentenceEnds#LONGEST} tokens. Time is linear in the text.
 */
public final class Sentences {

    private final List<Sentence> sentences = new ArrayList<>();

    private int paragraph;
    private boolean paragraphStarted;

    private Sentences() {}

    /** All sentences, the headline's first; a part without a visible character has none. */
    public static List<Sentence> of(ArticleText article) {
        Sentences found = new Sentences();
        found.part(Part.TITLE, article.title(), List.of());
        found.part(Part.TEXT, article.text(), article.furniture());
        return List.copyOf(found.sentences);
    }

    private void part(Part part, String text, List<Furniture> furniture) {
        paragraph = 0;
        paragraphStarted = false;
        int from = 0;
        for (Furniture left : furniture) {
            lines(part, text, from, left.start());
            from = left.end();
        }
        lines(part, text, from, text.length());
    }

    private void lines(Part part, String text, int from, int to) {
        int start = from;
        for (int at = from; at < to; at++) {
            if (Characters.isLineBreak(text.charAt(at))) {
                block(part, text, start, at);
                paragraph += paragraphStarted ? 1 : 0;
                paragraphStarted = false;
                start = at + 1;
            }
        }
        block(part, text, start, to);
    }

    /** A stretch that no border crosses. */
    private void block(Part part, String text, int from, int to) {
        List<Token> tokens = Tokenizer.tokens(text, from, to);
        SentenceEnds ends = new SentenceEnds(tokens);
        int first = 0;
        while (first < tokens.size()) {
            int after = ends.after(first);
            List<Token> own = tokens.subList(first, after);
            sentences.add(new Sentence(
                    sentences.size(),
                    paragraph,
                    part,
                    own.getFirst().start(),
                    own.getLast().end(),
                    own));
            first = after;
        }
        paragraphStarted |= !tokens.isEmpty();
    }
}

package org.tiltmeter.nlp.sourcing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.text.Sentence;
import org.tiltmeter.nlp.text.Token;

/** All tokens of an article in one row, so that quotations and cues can be talked about by position. */
final class Words {

    private final List<Sentence> sentences;
    private final List<Token> tokens = new ArrayList<>();
    private final int[] sentenceOf;
    private final int[] firstOf;

    Words(List<Sentence> sentences) {
        this.sentences = List.copyOf(sentences);
        this.firstOf = new int[sentences.size() + 1];
        for (int i = 0; i < sentences.size(); i++) {
            firstOf[i] = tokens.size();
            tokens.addAll(sentences.get(i).tokens());
        }
        firstOf[sentences.size()] = tokens.size();
        this.sentenceOf = new int[tokens.size()];
        for (int i = 0; i < sentences.size(); i++) {
            Arrays.fill(sentenceOf, firstOf[i], firstOf[i + 1], i);
        }
    }

    int size() {
        return tokens.size();
    }

    int sentences() {
        return sentences.size();
    }

    int sentenceOf(int token) {
        return sentenceOf[token];
    }

    /** The tokens of a sentence. */
    Range sentence(int sentence) {
        return new Range(firstOf[sentence], firstOf[sentence + 1] - 1);
    }

    /** Whether two sentences stand in one paragraph. */
    boolean sameParagraph(int one, int other) {
        return sentences.get(one).part() == sentences.get(other).part()
                && sentences.get(one).paragraph() == sentences.get(other).paragraph();
    }

    /** Whether a sentence stands in the paragraph after another's. */
    boolean nextParagraph(int one, int other) {
        return sentences.get(one).part() == sentences.get(other).part()
                && sentences.get(one).paragraph() + 1 == sentences.get(other).paragraph();
    }

    Token token(int at) {
        return tokens.get(at);
    }

    String text(int at) {
        return tokens.get(at).text();
    }

    /** What lexicons are looked up by; empty outside the article. */
    String normal(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).normal() : "";
    }

    boolean isWord(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isWord();
    }

    boolean isCapitalised(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isCapitalised();
    }

    /** Whether something invisible or a space stands before a token; so it does before the first of a sentence. */
    boolean gapBefore(int at) {
        return at == 0
                || (sentenceOf[at] != sentenceOf[at - 1] && !touches(at))
                || tokens.get(at).start() > tokens.get(at - 1).end();
    }

    boolean gapAfter(int at) {
        return at + 1 >= tokens.size() || gapBefore(at + 1);
    }

    private boolean touches(int at) {
        return sentences.get(sentenceOf[at]).part()
                        == sentences.get(sentenceOf[at - 1]).part()
                && tokens.get(at).start() == tokens.get(at - 1).end();
    }

    Span span(Range range) {
        return new Span(
                sentences.get(sentenceOf[range.first()]).part(),
                tokens.get(range.first()).start(),
                tokens.get(range.last()).end());
    }

    /** The tokens that share a character with a span, or null; found in time logarithmic in the article's length. */
    @Nullable
    Range range(Span span) {
        int first = firstEndingBehind(span.part(), span.start());
        int after = firstEndingBehind(span.part(), span.end());
        boolean last = after < size() && span.overlaps(span(new Range(after, after)));
        return first > after - (last ? 0 : 1) ? null : new Range(first, last ? after : after - 1);
    }

    private int firstEndingBehind(Part part, int offset) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            int parts = sentences.get(sentenceOf[middle]).part().compareTo(part);
            boolean before = parts < 0 || (parts == 0 && tokens.get(middle).end() <= offset);
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return low;
    }

    /** The words of a range, a space between each two. */
    String covered(Range range) {
        StringBuilder covered = new StringBuilder();
        for (int at = range.first(); at <= range.last(); at++) {
            covered.append(at > range.first() && gapBefore(at) ? " " : "").append(text(at));
        }
        return covered.toString();
    }
}

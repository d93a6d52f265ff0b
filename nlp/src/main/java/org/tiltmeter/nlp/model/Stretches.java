package org.tiltmeter.nlp.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.tiltmeter.article.Span;

/** Stretches of marked words in one sentence. */
final class Stretches {

    /** Which share of the threshold is near enough for a word beside one that reaches it. */
    private static final double NEAR = 0.8;

    private static final int MOST_BETWEEN = 1;

    private Stretches() {}

    static List<Span> of(List<WordScore> sentence, ToDoubleFunction<WordScore> head, double threshold) {
        List<Span> found = new ArrayList<>();
        int first = -1;
        int last = -1;
        boolean reached = false;
        for (int at = 0; at <= sentence.size(); at++) {
            double score = at < sentence.size() ? head.applyAsDouble(sentence.get(at)) : 0;
            if (first >= 0 && (at == sentence.size() || at - last > MOST_BETWEEN + 1)) {
                if (reached) {
                    found.add(span(sentence.get(first), sentence.get(last)));
                }
                first = -1;
                reached = false;
            }
            if (at < sentence.size() && score >= NEAR * threshold) {
                first = first < 0 ? at : first;
                last = at;
                reached |= score >= threshold;
            }
        }
        return found;
    }

    private static Span span(WordScore first, WordScore last) {
        return new Span(first.span().part(), first.span().start(), last.span().end());
    }
}

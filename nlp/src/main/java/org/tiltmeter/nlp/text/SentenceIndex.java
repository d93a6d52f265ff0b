package org.tiltmeter.nlp.text;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.Span;

/** Finds the sentence that a span stands in, in time logarithmic in their number. */
public final class SentenceIndex {

    private final NavigableMap<Span, Sentence> sentences = new TreeMap<>();

    /** The sentences of one article. */
    public SentenceIndex(List<Sentence> sentences) {
        sentences.forEach(sentence ->
                this.sentences.put(new Span(sentence.part(), sentence.start(), Integer.MAX_VALUE), sentence));
    }

    /** The sentence that holds all of a span, or null. */
    public @Nullable Sentence around(Span span) {
        Map.Entry<Span, Sentence> before = sentences.floorEntry(new Span(span.part(), span.start(), Integer.MAX_VALUE));
        return before != null && before.getValue().span().contains(span) ? before.getValue() : null;
    }
}

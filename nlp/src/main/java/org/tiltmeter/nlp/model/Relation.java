package org.tiltmeter.nlp.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.Span;

/**
 * An attribution as the model finds it: who says what, and which words tell so.
 *
 * @param source who, or null where the text does not say
 * @param cue which words tell so
 * @param content what, at least one span, in reading order
 * @param confidence how sure the model is of cue and content, from 0 to 1, to three digits
 * @param producer the model's name, and the head's
 */
public record Relation(@Nullable Span source, Span cue, List<Span> content, double confidence, String producer) {

    public Relation {
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("an attribution has content");
        }
    }
}

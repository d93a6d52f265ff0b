package org.tiltmeter.nlp;

import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.Span;

/**
 * What the engine says of words that somebody else pointed at.
 *
 * @param span where
 * @param voice who speaks them
 * @param quoted whether they stand in quotation marks
 * @param target id of the actor that they are aimed at, or null where none could be told
 */
public record Wording(
        Span span, Voice voice, boolean quoted, @Nullable String target) {}

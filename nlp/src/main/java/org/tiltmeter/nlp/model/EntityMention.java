package org.tiltmeter.nlp.model;

import org.tiltmeter.article.Span;

/**
 * A name that the model found in the text.
 *
 * @param span without title, article or genitive ending, as far as the model can tell
 * @param type of what it names
 * @param probability the mean over its words that they name something of this type
 */
public record EntityMention(Span span, EntityType type, double probability) {}

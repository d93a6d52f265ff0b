package org.tiltmeter.nlp;

import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.Span;

/**
 * A phrase that the writer keeps away from: a short one in quotation marks in a sentence where nobody speaks, or what
 * stands behind "so-called".
 *
 * @param index position in {@link Portrayal#scareQuotes()}
 * @param span the words, with their marks or with "so-called"
 * @param actor id of the actor whose words or name they are part of or stand beside, or null
 * @param voice who keeps away
 */
public record ScareQuote(int index, Span span, @Nullable String actor, Voice voice, double confidence, String producer)
        implements Signal {}

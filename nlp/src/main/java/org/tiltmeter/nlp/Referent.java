package org.tiltmeter.nlp;

import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.Mention.Form;

/**
 * Whom a given phrase of an article means.
 *
 * @param span the phrase as it was given
 * @param actor id of the actor, the same in every article, or null where the article does not tell
 * @param power id of the country that the phrase acts for: the actor's own, or the country that an organ of a state, its
 *     officials or its troops belong to; null where none is known
 * @param form how the phrase refers, or null where nobody is found in it; {@link Form#PLACE} where it only tells where
 */
public record Referent(
        Span span,
        @Nullable String actor,
        @Nullable String power,
        @Nullable Form form) {}

package org.tiltmeter.nlp.actors;

import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.Actor;
import org.tiltmeter.nlp.Mention.Form;
import org.tiltmeter.nlp.text.Sentence;

/**
 * A reference, and whom it was found to mean.
 *
 * @param sentence where it stands
 * @param first its first token
 * @param last its last token
 * @param span the characters that it covers
 * @param form how it refers
 * @param actor whom it means, or null where that could not be told
 * @param affiliation id of the country that an organisation belongs to, or null
 * @param possessive whether it owns what follows: "Havana's", "his"
 */
public record Naming(
        Sentence sentence,
        int first,
        int last,
        Span span,
        Form form,
        @Nullable Actor actor,
        @Nullable String affiliation,
        boolean possessive,
        double confidence,
        String producer) {

    /** Whether it means somebody and enters the counts. */
    public boolean isCounted() {
        return actor != null && form.counts();
    }
}

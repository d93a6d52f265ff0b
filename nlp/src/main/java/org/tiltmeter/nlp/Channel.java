package org.tiltmeter.nlp;

import org.tiltmeter.article.Span;

/**
 * That the article has somebody's words at second hand.
 *
 * @param index position in {@link Provenance#channels()}
 * @param attribution index of the attribution whose words came so
 * @param span the words that tell it
 */
public record Channel(int index, int attribution, Span span, Kind kind, double confidence, String producer)
        implements Signal {

    /** What words come through (after Spangher 2023). */
    public enum Kind {
        OTHER_MEDIA,
        SOCIAL_MEDIA,
        PRESS_RELEASE,
        DOCUMENT
    }
}

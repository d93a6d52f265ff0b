package org.tiltmeter.nlp;

import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.Span;

/**
 * That an actor is accused in the article, and whether the article lets it answer.
 *
 * @param index position in {@link Provenance#accusations()}
 * @param span the accusing words
 * @param accused id of the actor
 * @param reply whether the article, anywhere, lets the accused answer
 * @param answer where it does so or says that there is none; null where it does not
 * @param voice who accuses
 */
public record Accusation(
        int index,
        Span span,
        String accused,
        Reply reply,
        @Nullable Span answer,
        Voice voice,
        double confidence,
        String producer)
        implements Signal {

    /** Whether somebody accused is heard. */
    public enum Reply {
        /** The article has words of the accused or of its people. */
        HEARD,
        /** It says that they were asked, and did not answer. */
        DECLINED,
        NOT_HEARD
    }
}

package org.tiltmeter.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An article, or a new revision of one, has been stored. Carries the text, so that who reads it needs nobody else.
 *
 * @param articleId stable over revisions; the key of the message
 * @param revision from 1, one more for every change of the text
 * @param contentHash SHA-256 of title and text, lower-case hexadecimal
 * @param outlet who published it
 * @param title the headline, maybe empty
 * @param text as submitted, furniture included
 * @param furniture stretches of the text that are not the article, in reading order
 * @param publishedAt when the outlet published it
 * @param url canonical address, or null
 * @param language BCP 47 tag, or null where nobody said
 * @param storedAt when this revision was stored
 */
public record ArticleStored(
        UUID articleId,
        int revision,
        String contentHash,
        String outlet,
        String title,
        String text,
        List<Stretch> furniture,
        Instant publishedAt,
        @Nullable String url,
        @Nullable String language,
        Instant storedAt) {

    /** CloudEvents type. */
    public static final String TYPE = "org.tiltmeter.article.stored.v1";

    /** Topic. */
    public static final String TOPIC = "tiltmeter.article-stored.v1";

    public ArticleStored {
        furniture = List.copyOf(furniture);
    }

    /**
     * A stretch of the text.
     *
     * @param start first character, in UTF-16 code units
     * @param end one past the last character
     * @param kind {@code promo} or {@code page}; readers take kinds they do not know as {@code page}
     */
    public record Stretch(int start, int end, String kind) {}
}

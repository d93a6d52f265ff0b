package org.tiltmeter.ingest.submission;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.ArticleText;

/**
 * An article that may be stored: within all limits, in canonical form, and of characters that PostgreSQL can hold.
 *
 * @param id the article's, the same for every revision of it
 * @param contentHash SHA-256 of title and text
 * @param outlet who published it, without surrounding white space
 * @param content title and text, and the furniture found in it
 * @param publishedAt to the microsecond
 * @param url canonical, or null
 * @param language BCP 47, or null
 * @param authors in the order submitted, maybe none
 * @param section of the outlet, or null
 */
public record Submission(
        UUID id,
        String contentHash,
        String outlet,
        ArticleText content,
        Instant publishedAt,
        @Nullable String url,
        @Nullable String language,
        List<String> authors,
        @Nullable String section) {

    public Submission {
        authors = List.copyOf(authors);
    }
}

package org.tiltmeter.ingest.archive;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.Furniture;
import org.tiltmeter.ingest.store.ArticleSummary;
import org.tiltmeter.ingest.store.StoredRevision;

/**
 * An article with the text of one of its revisions; what is no part of the text is as of the last revision.
 *
 * @param revision the number of this one
 * @param revisions how many there are
 */
record StoredArticle(
        UUID id,
        int revision,
        int revisions,
        String outlet,
        String title,
        Instant publishedAt,
        @Nullable String url,
        @Nullable String language,
        List<String> authors,
        @Nullable String section,
        int characters,
        Instant storedAt,
        String contentHash,
        String text,
        List<Stretch> furniture) {

    /** A stretch of the text that is not the article, in UTF-16 code units, end exclusive. */
    record Stretch(int start, int end, String kind) {

        static Stretch of(Furniture furniture) {
            return new Stretch(
                    furniture.start(), furniture.end(), furniture.kind().name().toLowerCase(Locale.ROOT));
        }
    }

    static StoredArticle of(StoredRevision stored) {
        ArticleSummary article = stored.article();
        return new StoredArticle(
                article.id(),
                stored.revision(),
                article.revision(),
                article.outlet(),
                stored.content().title(),
                article.publishedAt(),
                article.url(),
                article.language(),
                article.authors(),
                article.section(),
                stored.content().text().length(),
                stored.storedAt(),
                stored.contentHash(),
                stored.content().text(),
                stored.content().furniture().stream().map(Stretch::of).toList());
    }
}

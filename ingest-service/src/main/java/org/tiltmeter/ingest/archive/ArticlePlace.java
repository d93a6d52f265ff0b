package org.tiltmeter.ingest.archive;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.tiltmeter.ingest.store.ArticleSummary;

/** Where in the list of articles a page starts: after this article, newest first. */
record ArticlePlace(Instant publishedAt, UUID id) {

    private static final char BETWEEN = ' ';

    static ArticlePlace after(ArticleSummary article) {
        return new ArticlePlace(article.publishedAt(), article.id());
    }

    static ArticlePlace parse(String cursor) {
        String place = Cursor.placeOf(cursor);
        int between = place.indexOf(BETWEEN);
        try {
            Instant publishedAt = Instant.parse(place.substring(0, Math.max(between, 0)));
            return new ArticlePlace(Moment.inRange(publishedAt), UUID.fromString(place.substring(between + 1)));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Cursor.notOurs();
        }
    }

    String cursor() {
        return Cursor.of(publishedAt + String.valueOf(BETWEEN) + id);
    }
}

package org.tiltmeter.ingest.store;

import java.time.Instant;
import org.tiltmeter.article.ArticleText;

/**
 * One revision as it is stored, with its text.
 *
 * @param article what is known of the article, as of its last revision
 * @param revision the number of this one
 * @param contentHash SHA-256 of title and text
 * @param content title, text and furniture of this revision
 * @param storedAt when this revision was stored
 */
public record StoredRevision(
        ArticleSummary article, int revision, String contentHash, ArticleText content, Instant storedAt) {}

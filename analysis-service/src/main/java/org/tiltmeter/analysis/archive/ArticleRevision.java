package org.tiltmeter.analysis.archive;

import java.time.Instant;
import java.util.UUID;
import org.tiltmeter.article.ArticleText;

/**
 * A revision of an article, as it is to be read.
 *
 * @param revision from 1
 * @param contentHash SHA-256 of title and text
 */
public record ArticleRevision(
        UUID id, int revision, String contentHash, String outlet, Instant publishedAt, ArticleText text) {}

package org.tiltmeter.gateway.articles;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An article as ingest shows it. */
record StoredArticle(
        UUID id,
        int revision,
        String outlet,
        String title,
        Instant publishedAt,
        @Nullable String url,
        @Nullable String language,
        List<String> authors,
        @Nullable String section,
        int characters,
        Instant storedAt,
        String text,
        List<Furniture> furniture,
        String contentHash,
        int revisions) {}

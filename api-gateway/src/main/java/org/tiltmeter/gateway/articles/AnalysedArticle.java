package org.tiltmeter.gateway.articles;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What analysis says of an article.
 *
 * @param revision the newest that it has seen
 * @param status {@code read} or {@code failed}
 */
record AnalysedArticle(
        UUID id,
        int revision,
        String status,
        @Nullable String methodVersion,
        @Nullable String reason,
        @Nullable UUID story,
        @Nullable UUID event,
        @Nullable String wire) {}

package org.tiltmeter.analysis.archive;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An article, as the API lists it.
 *
 * @param status {@code read} or {@code failed}
 * @param reason why it failed, or null
 * @param redeliveries how often the revision, or an older one, was announced again
 */
public record ArticleEntry(
        UUID id,
        int revision,
        String contentHash,
        String outlet,
        Instant publishedAt,
        String status,
        String methodVersion,
        @Nullable String reason,
        long redeliveries) {}

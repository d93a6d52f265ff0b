package org.tiltmeter.analysis.archive;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An article, as the API lists it.
 *
 * @param status {@code read} or {@code failed}
 * @param reason why it failed, or null
 * @param story its story group, the id of the oldest article in it, or null where it is not placed yet
 * @param event its event, likewise
 * @param wire the agency that it was taken over from, or null where it is the outlet's own
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
        @Nullable UUID story,
        @Nullable UUID event,
        @Nullable String wire,
        long redeliveries) {

    ArticleEntry at(UUID itsStory, UUID itsEvent, @Nullable String itsWire) {
        return new ArticleEntry(
                id,
                revision,
                contentHash,
                outlet,
                publishedAt,
                status,
                methodVersion,
                reason,
                itsStory,
                itsEvent,
                itsWire,
                redeliveries);
    }
}

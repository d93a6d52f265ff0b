package org.tiltmeter.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A revision of an article has been read, or could not be.
 *
 * @param articleId the key of the message
 * @param revision the revision that was read
 * @param contentHash of that revision
 * @param methodVersion the engine that read it
 * @param outlet who published it
 * @param publishedAt when the outlet published it
 * @param status whether a reading exists
 * @param actors ids of the actors found, sorted
 * @param mentions how many mentions were counted
 * @param attributions how many attributions were found
 * @param loadedTerms how many loaded terms were found
 * @param analysedAt when
 * @param reason why there is no reading, or null where there is one
 */
public record ArticleAnalysed(
        UUID articleId,
        int revision,
        String contentHash,
        String methodVersion,
        String outlet,
        Instant publishedAt,
        Status status,
        List<String> actors,
        int mentions,
        int attributions,
        int loadedTerms,
        Instant analysedAt,
        @Nullable String reason) {

    /** CloudEvents type. */
    public static final String TYPE = "org.tiltmeter.article.analysed.v1";

    /** Topic. */
    public static final String TOPIC = "tiltmeter.article-analysed.v1";

    public ArticleAnalysed {
        actors = List.copyOf(actors);
    }

    /** Whether a reading exists. */
    public enum Status {
        READ,
        FAILED
    }
}

package org.tiltmeter.gateway.articles;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far the reading of an article's last revision is. */
@Schema(description = "How far the reading of the last revision is.")
public record ReadingState(
        @Schema(
                required = true,
                enumeration = {"waiting", "read", "failed"})
        String state,

        @Schema(description = "Why it failed.") @Nullable String reason,

        @Schema(description = "Which version read it, or tried.") @Nullable
        String methodVersion) {

    private static final ReadingState WAITING = new ReadingState("waiting", null, null);

    /** The state of a revision, from what analysis last did with the article, if it did anything. */
    static ReadingState of(int revision, Optional<AnalysedArticle> analysed) {
        return analysed.filter(known -> known.revision() >= revision)
                .map(known -> new ReadingState(known.status(), known.reason(), known.methodVersion()))
                .orElse(WAITING);
    }
}

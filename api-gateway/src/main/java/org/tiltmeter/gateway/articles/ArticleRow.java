package org.tiltmeter.gateway.articles;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An article without its text. */
@Schema(description = "An article without its text.")
public record ArticleRow(
        @Schema(required = true, description = "The same for all its revisions.")
        UUID id,

        @Schema(required = true, description = "The last revision, from 1.")
        int revision,

        @Schema(required = true) String outlet,
        @Schema(required = true) String title,
        @Schema(required = true) Instant publishedAt,

        @Schema(description = "Its canonical address.") @Nullable
        String url,

        @Schema(description = "BCP 47 tag.") @Nullable String language,
        @Schema(required = true) List<String> authors,
        @Nullable String section,

        @Schema(required = true, description = "Length of the text in UTF-16 code units.")
        int characters,

        @Schema(required = true, description = "When the last revision was stored.")
        Instant storedAt) {}

package org.tiltmeter.gateway.articles;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a researcher sends; described here and judged by ingest, so that there is one opinion of what is valid. */
@Schema(description = "An article as its outlet published it. Fields that are not named here are ignored.")
public record ArticleSubmission(
        @Schema(required = true, maxLength = 200, description = "Who published it.")
        String outlet,

        @Schema(required = true, maxLength = 1000, description = "The headline.")
        String title,

        @Schema(
                required = true,
                maxLength = 2_000_000,
                description = "The text. Offsets in readings count in it as sent, in UTF-16 code units.")
        String text,

        @Schema(required = true, description = "When it was published: a date, or a date and time with an offset.")
        String publishedAt,

        @Schema(
                maxLength = 2000,
                description = "Its address. With it, an article is the same when its outlet and address are; without"
                        + " it, when outlet, title and day are.")
        @Nullable
        String url,

        @Schema(maxLength = 35, description = "The language, as a BCP 47 tag.") @Nullable
        String language,

        @Schema(maxItems = 50, description = "Who wrote it.") @Nullable
        List<String> authors,

        @Schema(maxLength = 200, description = "The outlet's section.") @Nullable
        String section) {}

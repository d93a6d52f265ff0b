package org.tiltmeter.gateway.articles;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An article with its text and the state of its reading. */
@Schema(description = "An article with its text, and how far its reading is.")
public record Article(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "The last revision, which is the one shown.")
        int revision,

        @Schema(required = true) String outlet,
        @Schema(required = true) String title,
        @Schema(required = true) Instant publishedAt,
        @Nullable String url,
        @Nullable String language,
        @Schema(required = true) List<String> authors,
        @Nullable String section,

        @Schema(required = true, description = "Length of the text in UTF-16 code units.")
        int characters,

        @Schema(required = true) Instant storedAt,

        @Schema(required = true, description = "As submitted, furniture included.")
        String text,

        @Schema(required = true) List<Furniture> furniture,

        @Schema(required = true, description = "SHA-256 of title and text, in hexadecimal.")
        String contentHash,

        @Schema(required = true, description = "How many revisions there are.")
        int revisions,

        @Schema(required = true) ReadingState status,

        @Schema(description = "Its story group: the id of the oldest print of its text. Null until it is read.")
        @Nullable
        UUID story,

        @Schema(description = "Its event: the id of the oldest article on it. Null until it is read.") @Nullable
        UUID event,

        @Schema(description = "The news agency that it was taken over from; null for the outlet's own.") @Nullable
        String wire) {

    static Article of(StoredArticle stored, Optional<AnalysedArticle> analysed) {
        return new Article(
                stored.id(),
                stored.revision(),
                stored.outlet(),
                stored.title(),
                stored.publishedAt(),
                stored.url(),
                stored.language(),
                stored.authors(),
                stored.section(),
                stored.characters(),
                stored.storedAt(),
                stored.text(),
                stored.furniture(),
                stored.contentHash(),
                stored.revisions(),
                ReadingState.of(stored.revision(), analysed),
                analysed.map(AnalysedArticle::story).orElse(null),
                analysed.map(AnalysedArticle::event).orElse(null),
                analysed.map(AnalysedArticle::wire).orElse(null));
    }
}

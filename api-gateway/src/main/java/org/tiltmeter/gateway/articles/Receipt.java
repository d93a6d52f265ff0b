package org.tiltmeter.gateway.articles;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a submitted article. */
@Schema(description = "What became of a submitted article.")
public record Receipt(
        @Schema(required = true, description = "The article's id, the same for all its revisions.")
        UUID id,

        @Schema(required = true, description = "The revision that is now the last, from 1.")
        int revision,

        @Schema(
                required = true,
                enumeration = {"stored", "revised", "duplicate"},
                description =
                        "`stored`: it is new. `revised`: its text had changed. `duplicate`: it was there already.")
        String outcome) {}

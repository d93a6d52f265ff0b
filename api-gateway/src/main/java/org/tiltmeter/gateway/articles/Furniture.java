package org.tiltmeter.gateway.articles;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stretch of the text that is not the article. */
@Schema(description = "A stretch of the text that is not the article, and is not read.")
public record Furniture(
        @Schema(required = true, description = "First character, in UTF-16 code units.")
        int start,

        @Schema(required = true, description = "One past the last character.")
        int end,

        @Schema(required = true, description = "`promo`: a line such as “READ MORE: …”. `page`: a part of the page.")
        String kind) {}

package org.tiltmeter.gateway.actorlists;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a list says of one actor. */
@Schema(description = "What a list says of one actor. All but the id may be left out.")
public record ListedActor(
        @Schema(
                required = true,
                examples = "organisation:us-administration",
                description = "An actor's id, or a new one of the same form.")
        String id,

        @Schema(description = "How it is shown.") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        String name,

        @Schema(description = "Its item in Wikidata.", examples = "Q1354")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        String wikidata,

        @Schema(description = "Names whose mentions count to it, whoever the reading took them for.")
        List<String> aliases,

        @Schema(description = "What it belongs to.") List<String> groups,

        @Schema(description = "Ids of actors that count as this one.")
        List<String> merges,

        @Schema(description = "`id=name`: mentions of that actor under that name count to this one.")
        List<String> splits) {}

package org.tiltmeter.analysis.actorlists;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a list says of one actor.
 *
 * @param id the actor's, {@code kind:rest}; it may be one that no article has
 * @param name how it is shown, or null to leave that to the articles
 * @param wikidata its item there, or null
 * @param aliases names whose mentions count to it, whoever the engine took them for
 * @param groups what it belongs to
 * @param merges ids of actors that count as this one
 * @param splits {@code id=name}: mentions of that actor under that name count to this one
 */
public record ListedActor(
        String id,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String name,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String wikidata,
        List<String> aliases,
        List<String> groups,
        List<String> merges,
        List<String> splits) {

    public ListedActor {
        aliases = List.copyOf(aliases);
        groups = List.copyOf(groups);
        merges = List.copyOf(merges);
        splits = List.copyOf(splits);
    }
}

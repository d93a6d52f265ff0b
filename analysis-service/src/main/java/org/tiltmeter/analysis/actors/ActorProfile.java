package org.tiltmeter.analysis.actors;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.analysis.listing.Page;

/**
 * An actor in the articles chosen. Places count nowhere here.
 *
 * @param wikidata its item there, where an actor list has it; else null
 * @param groups of the actor list that it is in
 * @param names the words that mention it, most used first, a hundred at most; pronouns are among them
 * @param periods newest first, 400 at most
 * @param outletCounts most mentions first, a hundred at most
 * @param coActors who else the same articles mention, in most articles first, twenty at most
 * @param unresolved what the articles that mention it leave unresolved
 * @param actorList the version of a list that was applied, or null
 */
public record ActorProfile(
        String id,
        String kind,
        String name,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String wikidata,
        List<String> groups,
        long mentions,
        long articles,
        long outlets,
        List<NameSeen> names,
        List<Period> periods,
        List<OutletCount> outletCounts,
        List<CoActor> coActors,
        Page.Unresolved unresolved,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String actorList) {

    public ActorProfile {
        groups = List.copyOf(groups);
        names = List.copyOf(names);
        periods = List.copyOf(periods);
        outletCounts = List.copyOf(outletCounts);
        coActors = List.copyOf(coActors);
    }

    /**
     * Words that mention the actor.
     *
     * @param form {@code name}, {@code metonym}, {@code demonym}, {@code description} or {@code pronoun}
     */
    public record NameSeen(String text, String form, long mentions, long articles) {}

    /**
     * A month or a day.
     *
     * @param period YYYY-MM or YYYY-MM-DD
     */
    public record Period(String period, long mentions, long articles) {}

    /** How often an outlet mentions the actor. */
    public record OutletCount(String outlet, long mentions, long articles) {}

    /**
     * Another actor of the same articles.
     *
     * @param articles how many mention both
     */
    public record CoActor(String id, String kind, String name, long articles) {}
}

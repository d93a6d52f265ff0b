package org.tiltmeter.gateway.actors;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.gateway.lists.Page;

/** An actor in the articles chosen. */
@Schema(description = "An actor in the articles chosen. Places count nowhere here.")
public record ActorProfile(
        @Schema(required = true, examples = "country:RU") String id,
        @Schema(required = true) String kind,

        @Schema(required = true, description = "The list's name, or the one that most articles use.")
        String name,

        @Schema(description = "Its item in Wikidata, where an actor list has it.", examples = "Q20")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        String wikidata,

        @Schema(required = true, description = "Groups of the actor list that it is in.")
        List<String> groups,

        @Schema(required = true) long mentions,
        @Schema(required = true) long articles,
        @Schema(required = true) long outlets,

        @Schema(required = true, description = "The words that mention it, most used first; 100 at most.")
        List<NameSeen> names,

        @Schema(required = true, description = "Counts over time, newest first; 400 at most.")
        List<Period> periods,

        @Schema(required = true, description = "Who mentions it, most mentions first; 100 at most.")
        List<OutletCount> outletCounts,

        @Schema(required = true, description = "Whom the same articles mention, in most articles first; 20 at most.")
        List<CoActor> coActors,

        @Schema(required = true, description = "What the articles that mention it leave unresolved.")
        Page.Unresolved unresolved,

        @Schema(description = "The version of the actor list that was applied.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        String actorList) {

    /** Words that mention the actor. */
    @Schema(description = "Words that mention the actor.")
    public record NameSeen(
            @Schema(required = true) String text,
            @Schema(required = true, examples = "name") String form,
            @Schema(required = true) long mentions,
            @Schema(required = true) long articles) {}

    /** A month or a day. */
    @Schema(name = "PeriodCount", description = "A month (YYYY-MM) or a day (YYYY-MM-DD) in which it is mentioned.")
    public record Period(
            @Schema(required = true) String period,
            @Schema(required = true) long mentions,
            @Schema(required = true) long articles) {}

    /** How often an outlet mentions the actor. */
    @Schema(description = "How often an outlet mentions it.")
    public record OutletCount(
            @Schema(required = true) String outlet,
            @Schema(required = true) long mentions,
            @Schema(required = true) long articles) {}

    /** Another actor of the same articles. */
    @Schema(description = "Another actor of the same articles.")
    public record CoActor(
            @Schema(required = true) String id,
            @Schema(required = true) String kind,
            @Schema(required = true) String name,

            @Schema(required = true, description = "How many articles mention both.")
            long articles) {}
}

package org.tiltmeter.gateway.actors;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Someone who acts in the news. */
@Schema(description = "Someone who acts in the news.")
public record Actor(
        @Schema(required = true, examples = "country:RU", description = "The same in all articles.")
        String id,

        @Schema(
                required = true,
                enumeration = {"country", "person", "organisation", "place"})
        String kind,

        @Schema(required = true, description = "The name that most articles use.")
        String name,

        @Schema(required = true, description = "Mentions in the articles chosen; places do not count.")
        long mentions,

        @Schema(required = true, description = "How many articles mention the actor.")
        long articles,

        @Schema(required = true, description = "How many outlets mention the actor.")
        long outlets) {}

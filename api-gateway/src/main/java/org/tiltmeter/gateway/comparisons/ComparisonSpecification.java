package org.tiltmeter.gateway.comparisons;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A comparison as it is asked for; described here and judged by analysis. */
@Schema(description = "What is to be compared, declared before anything is looked at.")
public record ComparisonSpecification(
        @Schema(
                required = true,
                description = "Ids of actors; with an actor list also its groups, as `group:G7`.",
                examples = "[\"country:RU\"]")
        List<String> actors,

        @Schema(description = "Who counts as whom: `name` for a list's newest version, or `name@version`.") @Nullable
        String actorList,

        @Schema(required = true, description = "Two or more; one is enough where actors are compared.")
        List<String> outlets,

        @Schema(required = true, description = "The first day (UTC).", examples = "2026-01-01")
        String from,

        @Schema(required = true, description = "The day after the last.", examples = "2027-01-01")
        String to,

        @Schema(description = "Ids of measures; without them all.") @Nullable
        List<String> measures,

        @Schema(description = "Voices of measures that have one: own, sourced, unknown, any; without them own.")
        @Nullable
        List<String> voices,

        @Schema(
                enumeration = {"outlets", "outlet-against-others", "actors"},
                defaultValue = "outlets",
                description = "Each outlet against each other, each against all others together, or in each outlet"
                        + " each actor against each other.")
        @Nullable
        String contrast,

        @Schema(
                enumeration = {"none", "event"},
                defaultValue = "none",
                description = "Whether outlets are compared within the events that both report.")
        @Nullable
        String matching,

        @Schema(
                enumeration = {"included", "excluded"},
                defaultValue = "included",
                description = "Whether wire copy counts.")
        @Nullable
        String wire,

        @Schema(minimum = "2", defaultValue = "30", description = "Below which n nothing is said.") @Nullable
        Long minimumUnits,

        @Schema(minimum = "2", defaultValue = "10", description = "Below how many story groups nothing is said.")
        @Nullable
        Long minimumClusters,

        @Schema(
                defaultValue = "0.05",
                description = "The tolerated share of false calls among all calls (Benjamini and Hochberg).")
        @Nullable
        Double falseDiscoveryRate,

        @Schema(
                description = "Seed of a bootstrap of 2,000 draws that checks each interval. Without it nothing is"
                        + " drawn, and the answer comes from roll-ups.")
        @Nullable
        Long seed) {}

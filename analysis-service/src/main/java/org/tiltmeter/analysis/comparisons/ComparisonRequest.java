package org.tiltmeter.analysis.comparisons;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comparison as it is asked for; what is left out has a usual value.
 *
 * @param actors ids of actors, or groups of the actor list as "group:G7"
 * @param actorList {@code name} for its newest version, or {@code name@version}
 * @param outlets at least two, or one where actors are compared
 * @param from first day
 * @param to the day after the last
 * @param measures ids; without them all
 * @param voices of measures that have one; without them "own"
 * @param contrast "outlets", "outlet-against-others" or "actors"; usually "outlets"
 * @param matching "none" or "event"; usually "none"
 * @param wire "included" or "excluded"; usually "included"
 * @param minimumUnits below which denominator nothing is said; usually 30
 * @param minimumClusters below how many story groups nothing is said; usually 10
 * @param falseDiscoveryRate usually 0.05
 * @param seed of the bootstrap that checks the intervals; without it nothing is drawn
 */
public record ComparisonRequest(
        @Nullable List<@Nullable String> actors,
        @Nullable String actorList,
        @Nullable List<@Nullable String> outlets,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable List<@Nullable String> measures,
        @Nullable List<@Nullable String> voices,
        @Nullable String contrast,
        @Nullable String matching,
        @Nullable String wire,
        @Nullable Long minimumUnits,
        @Nullable Long minimumClusters,
        @Nullable Double falseDiscoveryRate,
        @Nullable Long seed) {}

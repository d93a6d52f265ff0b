package org.tiltmeter.analysis.comparisons;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.statistics.Difference;
import org.tiltmeter.statistics.Interval;
import org.tiltmeter.statistics.comparison.Comparison;
import org.tiltmeter.statistics.comparison.Effect;
import org.tiltmeter.statistics.comparison.Estimate;
import org.tiltmeter.statistics.comparison.Side;

/**
 * A comparison that was made, as it is kept and shown.
 *
 * @param id of the question, the methods, and the data: the same id, the same bytes
 * @param methodVersion whose readings are compared
 * @param comparisonVersion how effects are computed
 * @param mark the data's high-water mark: the last change that counted
 * @param specification what was asked
 * @param cells the figure of each actor in each outlet
 * @param effects what was found
 * @param family over which p-values are adjusted
 * @param missing what no actor's figure knows of, by outlet
 */
public record Run(
        String id,
        String methodVersion,
        String comparisonVersion,
        long mark,
        Asked specification,
        List<CellFigure> cells,
        List<Found> effects,
        Comparison.Family family,
        List<MissingInOutlet> missing) {

    public Run {
        cells = List.copyOf(cells);
        effects = List.copyOf(effects);
        missing = List.copyOf(missing);
    }

    /** The specification, in its canonical form. */
    public record Asked(
            List<String> actors,
            @Nullable String actorList,
            List<String> outlets,
            LocalDate from,
            LocalDate to,
            List<AskedMeasure> measures,
            String contrast,
            String matching,
            String wire,
            long minimumUnits,
            long minimumClusters,
            double falseDiscoveryRate,
            @Nullable Long seed) {}

    /**
     * A measure in a voice, with all that is needed to compute it.
     *
     * @param label names it in cells, effects and evidence
     * @param scale by what Σx / Σw is multiplied
     * @param lowest value that it can have, or null
     * @param highest value that it can have, or null
     */
    public record AskedMeasure(
            String label,
            String id,
            @Nullable String voice,
            String unit,
            String denominator,
            double scale,
            @Nullable Double lowest,
            @Nullable Double highest) {}

    /** The figure of a cell, with wire copy as asked, with wire copy the other way, and without uncertain spans. */
    public record CellFigure(
            String measure, String actor, String outlet, Estimate estimate, Estimate otherWire, Estimate certain) {}

    /** An effect; see {@link Effect}. The verdict is higher, lower, no-difference-found or insufficient-evidence. */
    public record Found(
            String measure,
            Side first,
            Side second,
            String verdict,
            @Nullable Double p,
            @Nullable Double q,
            Effect.Unmatched unmatched,
            Effect.@Nullable Matched matched,
            @Nullable Interval bootstrap,
            @Nullable Difference otherWire,
            @Nullable Difference certain) {}
}

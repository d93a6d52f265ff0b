package org.tiltmeter.gateway.comparisons;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A comparison that was made; described here, written by analysis. */
@Schema(description = "A comparison that was made. It never changes; cite it by its id.")
public record Comparison(
        @Schema(required = true, description = "Names the question, the methods and the state of the data.")
        String id,

        @Schema(required = true) String methodVersion,

        @Schema(required = true, description = "How effects are computed.")
        String comparisonVersion,

        @Schema(required = true, description = "The data's high-water mark: the last change that counted.")
        long mark,

        @Schema(required = true, description = "The specification in its canonical form.")
        Asked specification,

        @Schema(required = true, description = "The figure of each actor in each outlet.")
        List<Cell> cells,

        @Schema(required = true) List<Effect> effects,
        @Schema(required = true) Family family,

        @Schema(required = true, description = "What no actor's figure knows of, by outlet.")
        List<Missing> missing) {

    /** The specification, with what was left out filled in. */
    @Schema(name = "ComparedSpecification")
    public record Asked(
            List<String> actors,
            @Nullable String actorList,
            List<String> outlets,
            String from,
            String to,
            List<Measured> measures,
            String contrast,
            String matching,
            String wire,
            long minimumUnits,
            long minimumClusters,
            double falseDiscoveryRate,
            @Nullable Long seed) {}

    /** A measure in a voice. */
    @Schema(name = "ComparedMeasure", description = "A measure in a voice; its value is scale · Σx / Σw.")
    public record Measured(
            @Schema(description = "Names it in cells, effects and evidence.", examples = "L1.own")
            String label,

            String id,
            @Nullable String voice,
            String unit,
            @Schema(description = "What n counts.") String denominator,
            double scale,

            @Schema(description = "The least value there can be.") @Nullable
            Double lowest,

            @Schema(description = "The greatest.") @Nullable Double highest) {}

    /** An interval. */
    @Schema(name = "ComparedInterval")
    public record Interval(double low, double high, double level) {}

    /** A figure. */
    @Schema(name = "Estimate")
    public record Estimate(
            @Schema(description = "Null where n is 0.") @Nullable
            Double value,

            @Schema(description = "Null where there are too few clusters.") @Nullable
            Interval interval,

            @Schema(description = "The denominator.") long n,

            @Schema(description = "Story groups that the figure rests on.")
            long clusters) {}

    /** A cell. */
    @Schema(name = "Cell")
    public record Cell(
            String measure,
            String actor,
            String outlet,
            Estimate estimate,

            @Schema(description = "With wire copy the other way.")
            Estimate otherWire,

            @Schema(description = "Without the third of the spans that the engine is least sure of.")
            Estimate certain) {}

    /** One side of an effect. */
    @Schema(name = "Side")
    public record Side(
            String actor,

            @Schema(description = "Several are taken together.")
            List<String> outlets) {}

    /** The first side less the second. */
    @Schema(name = "Difference", description = "The first side less the second.")
    public record Difference(
            double value, double standardError, Interval interval, double p, double degrees, double correlation) {}

    /** The first side divided by the second. */
    @Schema(name = "Quotient", description = "The first side divided by the second.")
    public record Quotient(double value, double standardErrorOfLog, Interval interval) {}

    /** Over all that each side reports. */
    @Schema(name = "Unmatched", description = "Over all that each side reports.")
    public record Unmatched(
            Estimate first,
            Estimate second,
            @Nullable Difference difference,
            @Nullable Quotient ratio) {}

    /** Over the events that both sides report. */
    @Schema(name = "Matched", description = "Over the events that both sides report, each compared with itself.")
    public record Matched(
            @Schema(description = "How many.") long events,
            Estimate first,
            Estimate second,
            @Nullable Difference difference) {}

    /** An effect. */
    @Schema(name = "Effect")
    public record Effect(
            String measure,
            Side first,
            Side second,

            @Schema(
                    enumeration = {"higher", "lower", "no-difference-found", "insufficient-evidence"},
                    description = "Of the first side against the second.")
            String verdict,

            @Schema(description = "Of the matched difference where the specification matches, else of the unmatched.")
            @Nullable
            Double p,

            @Schema(description = "The same, adjusted over the family.") @Nullable
            Double q,

            Unmatched unmatched,
            @Nullable Matched matched,

            @Schema(description = "The unmatched difference's interval by bootstrap (BCa), where a seed was given.")
            @Nullable
            Interval bootstrap,

            @Schema(description = "The tested difference with wire copy the other way.") @Nullable
            Difference otherWire,

            @Schema(
                    description =
                            "The tested difference without the third of the spans that the engine is least sure of.")
            @Nullable
            Difference certain) {}

    /** What p-values are adjusted over. */
    @Schema(name = "Family", description = "Over which p-values are adjusted.")
    public record Family(int declared, int tested, double falseDiscoveryRate) {}

    /** What no actor's figure knows of. */
    @Schema(name = "MissingInOutlet")
    public record Missing(
            String outlet,
            @Schema(description = "That were read.") long articles,
            @Schema(description = "That could not be read.") long failed,
            long unresolvedMentions,
            long unresolvedAttributions,
            long unresolvedTargets) {}
}

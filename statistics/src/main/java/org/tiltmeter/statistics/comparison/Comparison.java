package org.tiltmeter.statistics.comparison;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.statistics.Difference;
import org.tiltmeter.statistics.FalseDiscoveries;
import org.tiltmeter.statistics.Verdict;

/**
 * What a declared comparison found.
 *
 * @param cells the figure of each actor in each outlet, by measure, actor, outlet
 * @param effects in the order of the specification
 * @param family how many effects were declared and tested together
 */
public record Comparison(List<Figure> cells, List<Effect> effects, Family family) {

    /** Names how comparisons are computed: part of a run's identity. */
    public static final String VERSION = "comparison-1";

    public Comparison {
        cells = List.copyOf(cells);
        effects = List.copyOf(effects);
    }

    /**
     * The figure of a cell.
     *
     * @param estimate with wire copy as the specification has it
     * @param otherWire with wire copy the other way
     * @param certain without the third of the spans that the engine is least sure of
     */
    public record Figure(Cell cell, Estimate estimate, Estimate otherWire, Estimate certain) {}

    /**
     * What p-values are adjusted over.
     *
     * @param declared effects in the specification
     * @param tested those with evidence enough
     * @param falseDiscoveryRate that is tolerated
     */
    public record Family(int declared, int tested, double falseDiscoveryRate) {}

    /** Computes all of it. */
    public static Comparison of(Specification specification, Sums sums) {
        var main = new Slice(specification.wire(), Slice.Spans.ALL);
        List<Effect> effects = specification.measures().stream()
                .flatMap(measure -> specification.pairs().stream()
                        .map(pair -> new EffectOf(specification, measure, pair.getFirst(), pair.getLast(), sums)
                                .effect(main)))
                .toList();
        return judged(specification, cells(specification, main, sums), effects);
    }

    private static List<Figure> cells(Specification specification, Slice main, Sums sums) {
        return specification.measures().stream()
                .flatMap(measure -> specification.actors().stream().flatMap(actor -> specification.outlets().stream()
                        .map(outlet -> figure(measure, new Cell(measure.label(), actor, outlet), main, sums))))
                .toList();
    }

    private static Figure figure(ComparedMeasure measure, Cell cell, Slice main, Sums sums) {
        List<Estimate> estimates = Stream.of(main, main.otherWire(), main.certain())
                .map(slice -> Estimate.of(measure.ratio(), sums.of(cell, slice)))
                .toList();
        return new Figure(cell, estimates.get(0), estimates.get(1), estimates.get(2));
    }

    private static Comparison judged(Specification specification, List<Figure> cells, List<Effect> effects) {
        double rate = specification.falseDiscoveryRate();
        List<OptionalDouble> p =
                effects.stream().map(effect -> optional(effect.p())).toList();
        List<OptionalDouble> q = FalseDiscoveries.adjusted(p);
        List<Effect> judged = IntStream.range(0, effects.size())
                .mapToObj(at -> judged(effects.get(at), q.get(at), rate, specification))
                .toList();
        return new Comparison(cells, judged, new Family(effects.size(), FalseDiscoveries.family(p), rate));
    }

    private static Effect judged(Effect effect, OptionalDouble q, double rate, Specification specification) {
        if (q.isEmpty()) {
            return effect.judged(null, Verdict.INSUFFICIENT_EVIDENCE);
        }
        Verdict verdict = tested(effect, specification)
                .map(difference -> Verdict.of(difference, q.getAsDouble(), rate))
                .orElse(Verdict.NO_DIFFERENCE_FOUND);
        return effect.judged(q.getAsDouble(), verdict);
    }

    private static Optional<Difference> tested(Effect effect, Specification specification) {
        return Optional.ofNullable(
                specification.matching() == Specification.Matching.EVENT && effect.matched() != null
                        ? effect.matched().difference()
                        : effect.unmatched().difference());
    }

    private static OptionalDouble optional(@Nullable Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}

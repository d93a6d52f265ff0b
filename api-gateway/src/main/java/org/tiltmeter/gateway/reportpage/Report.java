package org.tiltmeter.gateway.reportpage;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.gateway.comparisons.Comparison;
import org.tiltmeter.gateway.comparisons.Comparison.Cell;
import org.tiltmeter.gateway.comparisons.Comparison.Difference;
import org.tiltmeter.gateway.comparisons.Comparison.Effect;
import org.tiltmeter.gateway.comparisons.Comparison.Measured;
import org.tiltmeter.gateway.methods.Methods.Method;

/**
 * All that a page is made of.
 *
 * @param run the comparison
 * @param methods what the measures mean; those that are missing are shown by their ids
 * @param issue null where the comparison is no issue of a report
 * @param home where the API is, for the links to evidence; they must work in a file that was mailed
 */
public record Report(
        Comparison run, List<Method> methods, @Nullable Issue issue, URI home) {

    public Report {
        methods = List.copyOf(methods);
    }

    Optional<Method> method(Measured measure) {
        return methods.stream().filter(one -> one.id().equals(measure.id())).findFirst();
    }

    List<Effect> effects(Measured measure) {
        return run.effects().stream()
                .filter(effect -> effect.measure().equals(measure.label()))
                .toList();
    }

    List<Cell> cells(Measured measure) {
        return run.cells().stream()
                .filter(cell -> cell.measure().equals(measure.label()))
                .toList();
    }

    /** By the declared minima, which were set without a look at the figure. */
    boolean isEnough(Comparison.Estimate estimate) {
        var asked = run.specification();
        return estimate.value() != null
                && estimate.n() >= asked.minimumUnits()
                && estimate.clusters() >= asked.minimumClusters();
    }

    Rounding rounding(Measured measure) {
        return Rounding.of(effects(measure).stream().map(Report::testedInterval));
    }

    /** The difference that the verdict is about. */
    static @Nullable Difference tested(Effect effect) {
        var matched = effect.matched();
        return matched == null ? effect.unmatched().difference() : matched.difference();
    }

    private static Comparison.@Nullable Interval testedInterval(Effect effect) {
        Difference difference = tested(effect);
        return difference == null ? null : difference.interval();
    }

    /** The first side's level, where the difference comes from. */
    static Comparison.Estimate first(Effect effect) {
        var matched = effect.matched();
        return matched == null ? effect.unmatched().first() : matched.first();
    }

    static Comparison.Estimate second(Effect effect) {
        var matched = effect.matched();
        return matched == null ? effect.unmatched().second() : matched.second();
    }
}

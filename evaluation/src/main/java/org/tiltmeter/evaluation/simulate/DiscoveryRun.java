package org.tiltmeter.evaluation.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.tiltmeter.statistics.Difference;
import org.tiltmeter.statistics.FalseDiscoveries;
import org.tiltmeter.statistics.MinimumEvidence;
import org.tiltmeter.statistics.RatioSums;
import org.tiltmeter.statistics.Verdict;

/**
 * Draws families of comparisons of two outlets, all measures and sizes mixed, and counts verdicts.
 *
 * @param families how many of each kind
 * @param seed where all chance comes from
 */
record DiscoveryRun(int families, long seed) {

    static final int CELLS = 200;
    static final int DIFFERING = 20;

    /** A realistic difference: 8 against 4 loaded terms per 100 mentions in two hundred articles each. */
    private static final double FACTOR = 2;

    private static final int ARTICLES = 200;
    private static final List<Scenario> SCENARIOS = List.of(Scenario.values());
    private static final int[] SIZES = {10, 30, 100, 300};
    private static final double RATE = 0.05;

    /** A cell's comparison, or none for want of evidence. */
    private record Cell(Optional<Difference> difference, boolean differs) {

        OptionalDouble p() {
            return difference.isEmpty()
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(difference.get().p());
        }
    }

    /** Verdicts of a family. */
    private record Verdicts(int wrong, int found, long uncorrected) {}

    Discoveries run() {
        Chance chance = Chance.of(seed);
        double anywhere = 0;
        double uncorrected = 0;
        double wrong = 0;
        double found = 0;
        for (int family = 0; family < families; family++) {
            Verdicts none = verdicts(chance, 0);
            Verdicts some = verdicts(chance, DIFFERING);
            anywhere += none.wrong() > 0 ? 1 : 0;
            uncorrected += none.uncorrected();
            wrong += (double) some.wrong() / Math.max(1, some.wrong() + some.found());
            found += some.found();
        }
        return new Discoveries(
                CELLS,
                families,
                anywhere / families,
                uncorrected / families / CELLS,
                DIFFERING,
                wrong / families,
                found / families / DIFFERING);
    }

    private static Verdicts verdicts(Chance chance, int differing) {
        var cells = new ArrayList<Cell>();
        for (int at = 0; at < CELLS; at++) {
            cells.add(at < differing ? differing(chance) : same(chance, at));
        }
        List<OptionalDouble> p = cells.stream().map(Cell::p).toList();
        List<OptionalDouble> q = FalseDiscoveries.adjusted(p);
        int wrong = 0;
        int found = 0;
        for (int at = 0; at < CELLS; at++) {
            Verdict verdict = verdict(cells.get(at), q.get(at));
            boolean told = verdict == Verdict.HIGHER || verdict == Verdict.LOWER;
            boolean right = cells.get(at).differs() && verdict == Verdict.HIGHER;
            wrong += told && !right ? 1 : 0;
            found += right ? 1 : 0;
        }
        return new Verdicts(
                wrong, found, p.stream().filter(one -> one.orElse(1) <= RATE).count());
    }

    private static Verdict verdict(Cell cell, OptionalDouble q) {
        return cell.difference()
                .map(difference -> Verdict.of(difference, q.orElse(1), RATE))
                .orElse(Verdict.INSUFFICIENT_EVIDENCE);
    }

    private static Cell differing(Chance chance) {
        return cell(
                Scenario.RARE,
                sums(chance, Scenario.RARE, FACTOR, ARTICLES),
                sums(chance, Scenario.RARE, 1, ARTICLES),
                true);
    }

    private static Cell same(Chance chance, int at) {
        Scenario scenario = SCENARIOS.get(at % SCENARIOS.size());
        return cell(
                scenario,
                sums(chance, scenario, 1, SIZES[chance.below(SIZES.length)]),
                sums(chance, scenario, 1, SIZES[chance.below(SIZES.length)]),
                false);
    }

    private static Cell cell(Scenario scenario, RatioSums first, RatioSums second, boolean differs) {
        return new Cell(
                MinimumEvidence.USUAL.isMetBy(first, second)
                        ? Difference.between(scenario.measure(), first, second)
                        : Optional.empty(),
                differs);
    }

    private static RatioSums sums(Chance chance, Scenario scenario, double factor, int articles) {
        return Stream.generate(() -> scenario.draw(chance, factor))
                .limit(articles)
                .map(row -> RatioSums.ofCluster(row.x(), row.w()))
                .reduce(RatioSums.NONE, RatioSums::plus);
    }
}

package org.tiltmeter.evaluation.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tiltmeter.statistics.Bootstrap.Cluster;

/**
 * Draws samples whose truth is known and sees whether intervals hold it and verdicts are right.
 *
 * @param samples of each figure and number of clusters
 * @param bootstrapped of them, from how many clusters are drawn again too
 * @param families of comparisons
 * @param truthFrom how many clusters stand for infinitely many
 * @param seed where all chance comes from: the same seed gives the same figures
 */
public record Simulation(int samples, int bootstrapped, int families, int truthFrom, long seed) {

    static final List<Integer> CLUSTERS = List.of(10, 20, 30, 50, 100, 300);

    /** As the command runs it. */
    public static Simulation usual(long seed) {
        return new Simulation(10_000, 400, 1_000, 4_000_000, seed);
    }

    /**
     * What came out.
     *
     * @param trials keys and descriptions, in the order of the figures
     * @param coverages per trial and number of clusters
     * @param discoveries of verdicts over families
     */
    public record Figures(List<Named> trials, List<Coverage> coverages, Discoveries discoveries, Simulation how) {

        public Figures {
            trials = List.copyOf(trials);
            coverages = List.copyOf(coverages);
        }

        /** Whether every coverage and the false discoveries are as they should be. */
        public boolean keepTheBar() {
            return coverages.stream().allMatch(Coverage::keepsTheBar) && discoveries.keepsTheBar();
        }
    }

    /** What a scenario is called and is. */
    public record Named(String key, String description) {}

    /** How often {@link #run} says that it has done a step. */
    public static int steps() {
        return (Scenario.values().length + 2) * CLUSTERS.size() + 1;
    }

    /** All of it, one after the other. */
    public Figures run(Runnable step) {
        List<Trial> trials = trials();
        var coverages = new ArrayList<Coverage>();
        for (Trial trial : trials) {
            for (int clusters : CLUSTERS) {
                coverages.add(new CoverageRun(samples, bootstrapped, seed).of(trial, clusters));
                step.run();
            }
        }
        Discoveries discoveries = new DiscoveryRun(families, seed).run();
        step.run();
        List<Named> named = trials.stream()
                .map(trial -> new Named(trial.key(), trial.description()))
                .toList();
        return new Figures(named, coverages, discoveries, this);
    }

    private List<Trial> trials() {
        Scenario between = Scenario.RARE;
        double less = truth(between, 1);
        double more = truth(between, Trial.OfDifference.FACTOR);
        return Stream.<Trial>concat(
                        Stream.of(Scenario.values()).map(scenario -> new Trial.OfRatio(scenario, truth(scenario, 1))),
                        Stream.of(new Trial.OfDifference(between, more - less), new Trial.OfMatched()))
                .toList();
    }

    private double truth(Scenario scenario, double factor) {
        Chance chance = Chance.of(~seed ^ scenario.key().hashCode());
        double x = 0;
        double w = 0;
        for (int cluster = 0; cluster < truthFrom; cluster++) {
            Cluster drawn = scenario.draw(chance, factor);
            x += drawn.x();
            w += drawn.w();
        }
        return scenario.measure().scale() * x / w;
    }
}

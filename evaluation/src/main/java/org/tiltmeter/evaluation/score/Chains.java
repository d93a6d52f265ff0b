package org.tiltmeter.evaluation.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tiltmeter.evaluation.score.Metric.Mean;

/**
 * How well chains of mentions fit those of the gold, as the shared tasks of CoNLL score coreference (Pradhan et al. 2014):
 * MUC counts links (Vilain et al. 1995), B³ each mention's chain (Bagga and Baldwin 1998), CEAF-e whole chains, paired so
 * that they share most (Luo 2005). Their mean is the CoNLL F1. A mention that only one side has counts as that side's; a
 * chain of one mention is a chain as any other, though MUC, which counts links, does not see it.
 */
public final class Chains {

    private static final String MUC = ".muc";
    private static final String B_CUBED = ".bCubed";
    private static final String CEAF_E = ".ceafE";

    private Chains() {}

    /** The CoNLL F1 of chains that were counted under a name. */
    public static Metric metric(String key, String name, String counted, String floor, String published) {
        return new Metric(
                key, name, Mean.MACRO, List.of(counted + MUC, counted + B_CUBED, counted + CEAF_E), floor, published);
    }

    /**
     * Counts the chains of a document.
     *
     * @param counted the name that its kinds begin with
     * @param gold no mention in two of them, none empty
     * @param predicted likewise
     */
    public static <M> Tally count(String counted, Collection<Set<M>> gold, Collection<Set<M>> predicted) {
        Overlaps<M> overlaps = new Overlaps<>(List.copyOf(gold), List.copyOf(predicted));
        return new Tally(Map.of(
                counted + MUC, overlaps.links(),
                counted + B_CUBED, overlaps.mentions(),
                counted + CEAF_E, overlaps.chains()));
    }

    /** How many mentions each gold chain shares with each predicted one. */
    private static final class Overlaps<M> {

        private final List<Set<M>> gold;
        private final List<Set<M>> predicted;
        private final int[][] shared;

        Overlaps(List<Set<M>> gold, List<Set<M>> predicted) {
            this.gold = gold;
            this.predicted = predicted;
            this.shared = new int[gold.size()][predicted.size()];
            Map<M, Integer> chainOf = new HashMap<>();
            for (int j = 0; j < predicted.size(); j++) {
                for (M mention : predicted.get(j)) {
                    chainOf.put(mention, j);
                }
            }
            for (int i = 0; i < gold.size(); i++) {
                for (M mention : gold.get(i)) {
                    Integer j = chainOf.get(mention);
                    if (j != null) {
                        shared[i][j]++;
                    }
                }
            }
        }

        /** A chain of n mentions is n - 1 links; the other side's borders in it, and mentions that it lacks, break some. */
        Match links() {
            int kept = 0;
            for (int[] row : shared) {
                for (int both : row) {
                    kept += Math.max(0, both - 1);
                }
            }
            return Match.of(kept, all(predicted) - predicted.size(), all(gold) - gold.size());
        }

        Match mentions() {
            double right = 0;
            double found = 0;
            for (int i = 0; i < gold.size(); i++) {
                for (int j = 0; j < predicted.size(); j++) {
                    double square = (double) shared[i][j] * shared[i][j];
                    right += square / predicted.get(j).size();
                    found += square / gold.get(i).size();
                }
            }
            return new Match(right, all(predicted), found, all(gold));
        }

        Match chains() {
            List<double[]> alike = new ArrayList<>();
            for (int i = 0; i < gold.size(); i++) {
                double[] row = new double[predicted.size()];
                for (int j = 0; j < row.length; j++) {
                    row[j] = 2.0
                            * shared[i][j]
                            / (gold.get(i).size() + predicted.get(j).size());
                }
                alike.add(row);
            }
            double best = Assignment.greatest(alike.toArray(double[][]::new));
            return new Match(best, predicted.size(), best, gold.size());
        }

        private static <M> int all(List<Set<M>> chains) {
            return chains.stream().mapToInt(Set::size).sum();
        }
    }
}

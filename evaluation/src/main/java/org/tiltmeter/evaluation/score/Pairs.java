package org.tiltmeter.evaluation.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntBiFunction;

/** Pairs gold and predicted items, each at most once: the pair that overlaps most first, of equal ones the earliest. */
public final class Pairs {

    /**
     * Two that belong together, by their positions.
     *
     * @param overlap above 0
     */
    public record Pair(int gold, int predicted, int overlap) {}

    private Pairs() {}

    /** How many pairs there are. */
    public static <T> int count(List<T> gold, List<T> predicted, ToIntBiFunction<T, T> overlap) {
        return of(gold, predicted, overlap).size();
    }

    /**
     * The pairs.
     *
     * @param overlap of a gold and a predicted item; they can be a pair where it is above 0
     */
    public static <T> List<Pair> of(List<T> gold, List<T> predicted, ToIntBiFunction<T, T> overlap) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < predicted.size(); j++) {
                int shared = overlap.applyAsInt(gold.get(i), predicted.get(j));
                if (shared > 0) {
                    pairs.add(new Pair(i, j, shared));
                }
            }
        }
        // The sort is stable: equal overlaps stay in reading order.
        pairs.sort(Comparator.comparingInt(Pair::overlap).reversed());
        return take(pairs);
    }

    private static List<Pair> take(List<Pair> best) {
        List<Pair> taken = new ArrayList<>();
        BitSet goldTaken = new BitSet();
        BitSet predictedTaken = new BitSet();
        for (Pair pair : best) {
            if (!goldTaken.get(pair.gold()) && !predictedTaken.get(pair.predicted())) {
                goldTaken.set(pair.gold());
                predictedTaken.set(pair.predicted());
                taken.add(pair);
            }
        }
        return taken;
    }
}

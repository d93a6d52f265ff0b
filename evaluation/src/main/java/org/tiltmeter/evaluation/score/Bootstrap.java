package org.tiltmeter.evaluation.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * Percentile intervals by drawing whole documents with replacement, since sentences of one document are alike (Efron and
 * Tibshirani 1993). Seeded: the same tallies in the same order give the same interval.
 */
public final class Bootstrap {

    private static final long SEED = 20_161_108;
    private static final int DRAWS = 1_000;

    private Bootstrap() {}

    /** The interval of a metric over documents' tallies; none for fewer than two documents. */
    public static Optional<Interval> interval(Metric metric, List<Tally> documents) {
        return interval(documents, drawn -> metric.figure(Tally.sum(drawn)));
    }

    /** The interval of a figure over whatever is drawn as a whole; none for fewer than two of them. */
    public static <T> Optional<Interval> interval(List<T> documents, ToDoubleFunction<List<T>> figure) {
        if (documents.size() < 2) {
            return Optional.empty();
        }
        Random random = new Random(SEED);
        double[] figures = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            List<T> drawn = new ArrayList<>(documents.size());
            for (int i = 0; i < documents.size(); i++) {
                drawn.add(documents.get(random.nextInt(documents.size())));
            }
            figures[draw] = figure.applyAsDouble(drawn);
        }
        Arrays.sort(figures);
        double outside = (1 - Interval.LEVEL) / 2;
        return Optional.of(new Interval(percentile(figures, outside), percentile(figures, 1 - outside)));
    }

    /** Between the two nearest ranks, in proportion. */
    private static double percentile(double[] sorted, double share) {
        double rank = share * (sorted.length - 1);
        int below = (int) rank;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (rank - below) * (sorted[above] - sorted[below]);
    }
}

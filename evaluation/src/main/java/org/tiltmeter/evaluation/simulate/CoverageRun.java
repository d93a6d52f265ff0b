package org.tiltmeter.evaluation.simulate;

import java.util.Arrays;
import java.util.Optional;
import org.tiltmeter.statistics.Bootstrap;
import org.tiltmeter.statistics.Interval;

/**
 * Draws samples of one figure and counts which intervals hold the truth.
 *
 * @param samples how many, for the interval from sums
 * @param bootstrapped from how many of them clusters are drawn again too, since that takes a thousand times as long
 * @param seed where all chance comes from
 */
record CoverageRun(int samples, int bootstrapped, long seed) {

    Coverage of(Trial trial, int clusters) {
        Chance chance = Chance.of(seed ^ (31L * trial.key().hashCode() + clusters));
        var told = new Told(bootstrapped);
        for (int sample = 0; sample < samples; sample++) {
            Trial.Sample drawn = trial.draw(chance, clusters);
            told.closed(drawn.closed(), trial.truth());
            if (sample < bootstrapped) {
                drawn.bootstrap()
                        .apply(new Bootstrap(seed + sample))
                        .ifPresent(again -> told.bootstrapped(drawn, again, trial.truth()));
            }
        }
        return told.coverage(trial.key(), clusters);
    }

    /** Counts. */
    private static final class Told {

        private final int[] sides = new int[3];
        private final double[] widths;
        private final double[] errors;
        private int without;
        private int compared;
        private int bootstrapCovered;

        Told(int bootstrapped) {
            widths = new double[bootstrapped];
            errors = new double[bootstrapped];
        }

        void closed(Optional<Interval> interval, double truth) {
            if (interval.isEmpty()) {
                without++;
            } else {
                sides[1 + Coverage.side(interval.get(), truth)]++;
            }
        }

        /** Only samples with both are compared: where no cluster shows any, a draw cannot either. */
        void bootstrapped(Trial.Sample drawn, Bootstrap.Result again, double truth) {
            if (drawn.closed().isEmpty() || again.standardError() == 0) {
                return;
            }
            widths[compared] = drawn.closed().get().width() / again.corrected().width();
            errors[compared] = drawn.error() / again.standardError();
            compared++;
            bootstrapCovered += again.corrected().contains(truth) ? 1 : 0;
        }

        Coverage coverage(String trial, int clusters) {
            int all = Arrays.stream(sides).sum();
            return new Coverage(
                    trial,
                    clusters,
                    all,
                    without,
                    (double) sides[1] / all,
                    (double) sides[2] / all,
                    (double) sides[0] / all,
                    (double) bootstrapCovered / compared,
                    median(widths),
                    median(errors));
        }

        private double median(double[] of) {
            double[] sorted = Arrays.stream(of, 0, compared).sorted().toArray();
            return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
        }
    }
}

package org.tiltmeter.evaluation.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tiltmeter.statistics.Bootstrap;
import org.tiltmeter.statistics.Bootstrap.Cluster;
import org.tiltmeter.statistics.Difference;
import org.tiltmeter.statistics.Interval;
import org.tiltmeter.statistics.MatchedSums;
import org.tiltmeter.statistics.Ratio;
import org.tiltmeter.statistics.RatioSums;

/** A figure whose truth is known, and the samples that it is estimated from. */
sealed interface Trial {

    String key();

    String description();

    /** What the figure of infinitely many clusters is. */
    double truth();

    Sample draw(Chance chance, int clusters);

    /**
     * What one sample says.
     *
     * @param closed the interval from its sums
     * @param error the standard error from its sums; not a number where there is none
     * @param bootstrap the same from its rows
     */
    record Sample(Optional<Interval> closed, double error, Function<Bootstrap, Optional<Bootstrap.Result>> bootstrap) {}

    /** A measure in one outlet. */
    record OfRatio(Scenario scenario, double truth) implements Trial {

        @Override
        public String key() {
            return scenario.key();
        }

        @Override
        public String description() {
            return scenario.description();
        }

        @Override
        public Sample draw(Chance chance, int clusters) {
            List<Cluster> rows = rows(chance, scenario, 1, clusters);
            Ratio measure = scenario.measure();
            RatioSums sums = sums(rows);
            return new Sample(
                    measure.interval(sums),
                    measure.standardError(sums).orElse(Double.NaN),
                    bootstrap -> bootstrap.ratio(measure, rows));
        }
    }

    /** Between two outlets, of which the first has three times as many articles and half as many terms again. */
    record OfDifference(Scenario scenario, double truth) implements Trial {

        static final double FACTOR = 1.5;

        @Override
        public String key() {
            return "difference";
        }

        @Override
        public String description() {
            return scenario.key() + ", 6 against 4 per 100, three times as many clusters in the first outlet";
        }

        @Override
        public Sample draw(Chance chance, int clusters) {
            List<Cluster> first = rows(chance, scenario, FACTOR, 3 * clusters);
            List<Cluster> second = rows(chance, scenario, 1, clusters);
            Ratio measure = scenario.measure();
            Optional<Difference> difference = Difference.between(measure, sums(first), sums(second));
            return new Sample(
                    difference.map(Difference::interval),
                    difference.map(Difference::standardError).orElse(Double.NaN),
                    bootstrap -> bootstrap.difference(measure, first, second));
        }
    }

    /** Between two outlets on the same events, some of which are heated in both. */
    record OfMatched() implements Trial {

        private static final Ratio MEASURE = new Ratio(100, Double.POSITIVE_INFINITY);
        private static final Ratio CONTRAST = new Ratio(100, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        private static final double MORE = 0.04;

        @Override
        public String key() {
            return "matched";
        }

        @Override
        public String description() {
            return "4 per 100 more in the first outlet, within events of 5 to 25 per 100";
        }

        @Override
        public double truth() {
            return 100 * MORE;
        }

        @Override
        public Sample draw(Chance chance, int events) {
            var each = new ArrayList<MatchedSums>();
            for (int event = 0; event < events; event++) {
                each.add(event(chance));
            }
            MatchedSums sums = each.stream().reduce(MatchedSums.NONE, MatchedSums::plus);
            List<Cluster> rows = each.stream()
                    .map(MatchedSums::contrast)
                    .map(one -> new Cluster(one.x(), one.w()))
                    .toList();
            Optional<Difference> difference = sums.difference(MEASURE);
            return new Sample(
                    difference.map(Difference::interval),
                    difference.map(Difference::standardError).orElse(Double.NaN),
                    bootstrap -> bootstrap.ratio(CONTRAST, rows));
        }

        private static MatchedSums event(Chance chance) {
            double heat = 0.05 + 0.2 * chance.beta(1, 2);
            long first = 1 + chance.overdispersed(12, 1.2);
            long second = 1 + chance.overdispersed(heat > 0.15 ? 6 : 12, 1.2);
            return MatchedSums.ofEvent(
                    chance.poisson((heat + MORE * chance.gamma(2)) * first),
                    first,
                    chance.poisson(heat * second),
                    second);
        }
    }

    private static List<Cluster> rows(Chance chance, Scenario scenario, double factor, int clusters) {
        return Stream.generate(() -> scenario.draw(chance, factor))
                .limit(clusters)
                .toList();
    }

    private static RatioSums sums(List<Cluster> rows) {
        return rows.stream().map(row -> RatioSums.ofCluster(row.x(), row.w())).reduce(RatioSums.NONE, RatioSums::plus);
    }
}

package org.tiltmeter.statistics;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.numbers.rootfinder.BrentSolver;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The method of variance estimates recovery (Zou and Donner, Statistics in Medicine 27, 2008; Zou, Psychological Methods 12,
 * 2007, for correlated estimates): the distance of a ratio from its limit stands for t standard errors on that side.
 *
 * @param first and its limits
 * @param second and its limits
 * @param correlation of the two
 * @param student with Welch's degrees of freedom
 */
record Mover(Linearised first, Linearised second, double correlation, TDistribution student) {

    /** Beyond so many standard errors no p-value can be told from 0. */
    private static final double FARTHEST = 1e3;

    private static final BrentSolver SOLVER = new BrentSolver(1e-12, 1e-12, 1e-15);

    static Optional<Mover> of(Ratio measure, RatioSums first, RatioSums second, CrossSums common) {
        return Linearised.of(measure.link(), first)
                .filter(one -> !one.withoutSpread())
                .flatMap(one -> Linearised.of(measure.link(), second)
                        .filter(other -> !other.withoutSpread())
                        .map(other -> new Mover(
                                one, other, common.correlation(first, second), TDistribution.of(degrees(one, other)))));
    }

    Difference difference(double scale) {
        double quantile = student.inverseCumulativeProbability(1 - (1 - Interval.LEVEL) / 2);
        return new Difference(
                scale * value(),
                scale * standardError(),
                Interval.of(scale * (value() - down(quantile)), scale * (value() + up(quantile))),
                p(),
                student.getDegreesOfFreedom(),
                correlation);
    }

    double standardError() {
        return Math.sqrt(Math.max(
                0,
                first.error() * first.error()
                        + second.error() * second.error()
                        - 2 * correlation * first.error() * second.error()));
    }

    /** How far the first less the second may fall, when the first falls to its lower limit and the second rises. */
    private double fall(Linearised one, Linearised other, double quantile) {
        double down = one.value() - low(one, other, quantile);
        double up = high(other, one, quantile) - other.value();
        return Math.sqrt(Math.max(0, down * down + up * up - 2 * correlation * down * up));
    }

    /** How far the first less the second may fall at a quantile. */
    double down(double quantile) {
        return fall(first, second, quantile);
    }

    /** How far it may rise. */
    double up(double quantile) {
        return fall(second, first, quantile);
    }

    double value() {
        return first.value() - second.value();
    }

    private double p() {
        return p(value(), this::down, this::up, student);
    }

    /** Of the quantile at which an interval around a value just reaches 0. */
    static double p(double value, DoubleUnaryOperator down, DoubleUnaryOperator up, TDistribution student) {
        DoubleUnaryOperator towardsZero = value >= 0 ? down : up;
        double distance = Math.abs(value);
        return Math.min(1, 2 * student.survivalProbability(reached(at -> towardsZero.applyAsDouble(at) - distance)));
    }

    /** The root of what rises with the quantile; 0 where it begins above. */
    private static double reached(DoubleUnaryOperator beyond) {
        if (beyond.applyAsDouble(0) >= 0) {
            return 0;
        }
        double inside = 0;
        double outside = 2;
        while (beyond.applyAsDouble(outside) < 0 && outside < FARTHEST) {
            inside = outside;
            outside *= 2;
        }
        return outside < FARTHEST ? SOLVER.findRoot(beyond, inside, outside) : FARTHEST;
    }

    private double low(Linearised of, Linearised beside, double quantile) {
        if (!of.atEnd()) {
            return of.low(quantile);
        }
        return of.link().atLowest(of.value()) ? of.value() : of.value() - reach(of, beside, quantile);
    }

    private double high(Linearised of, Linearised beside, double quantile) {
        if (!of.atEnd()) {
            return of.high(quantile);
        }
        return of.link().atLowest(of.value()) ? of.value() + reach(of, beside, quantile) : of.value();
    }

    /** The rule of three for a ratio at an end of its range, with what the other shows of how alike clusters are. */
    private double reach(Linearised of, Linearised beside, double quantile) {
        double designEffect = beside.atEnd() ? of.designEffect() : beside.designEffect();
        return of.link().reach(of.sums().w() / designEffect, student.survivalProbability(quantile));
    }

    private static double degrees(Linearised first, Linearised second) {
        return degrees(first.error(), first.degrees(), second.error(), second.degrees());
    }

    /** Welch 1947; of an estimate without spread only the other's count. */
    static double degrees(double error1, double degrees1, double error2, double degrees2) {
        double one = error1 * error1;
        double other = error2 * error2;
        if (one + other == 0) {
            return Math.min(degrees1, degrees2);
        }
        return (one + other) * (one + other) / (one * one / degrees1 + other * other / degrees2);
    }
}

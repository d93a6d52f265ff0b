package org.tiltmeter.statistics;

import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A figure corrected for the machine's errors by a random sample that people have coded: prediction-powered inference with
 * power tuning (Angelopoulos et al., Science 382, 2023; Angelopoulos, Duchi and Zrnic, PPI++, 2023), here of a ratio of sums
 * with clusters as what is sampled. The estimate is λ·R(machine, uncoded) + R(people, coded) − λ·R(machine, coded); λ is what
 * makes its variance least, between 0 (only the coded count) and 1. It is right on average however bad the machine is.
 *
 * @param value corrected, in the measure's unit
 * @param naive the machine's own figure over the uncoded clusters
 * @param standardError of the value
 * @param interval of the value, cut to the measure's range; Student's t with the degrees of freedom of the coded clusters
 * @param tuning λ
 */
public record PredictionPowered(double value, double naive, double standardError, Interval interval, double tuning) {

    /**
     * Of additive sums.
     *
     * @param people what people coded, over the coded clusters
     * @param machine what the machine says of the same clusters
     * @param both cross products of the two over the coded clusters
     * @param uncoded what the machine says of all other clusters
     * @return empty where one of them has no denominator or fewer than two clusters
     */
    public static Optional<PredictionPowered> of(
            Ratio measure, RatioSums people, RatioSums machine, CrossSums both, RatioSums uncoded) {
        var link = measure.link();
        return Linearised.of(link, people)
                .flatMap(coded -> Linearised.of(link, machine).flatMap(read -> Linearised.of(link, uncoded)
                        .map(rest -> of(measure, coded, read, rest, both.correlation(people, machine)))));
    }

    private static PredictionPowered of(
            Ratio measure, Linearised coded, Linearised read, Linearised rest, double correlation) {
        double covariance = correlation * coded.error() * read.error();
        double tuning = tuning(covariance, square(read.error()) + square(rest.error()));
        double value = tuning * rest.value() + coded.value() - tuning * read.value();
        double variance = square(coded.error())
                + square(tuning) * (square(read.error()) + square(rest.error()))
                - 2 * tuning * covariance;
        double error = measure.scale() * Math.sqrt(Math.max(0, variance));
        double margin =
                error * TDistribution.of(coded.degrees()).inverseCumulativeProbability(1 - (1 - Interval.LEVEL) / 2);
        double figure = measure.scale() * value;
        return new PredictionPowered(
                figure,
                measure.scale() * rest.value(),
                error,
                Interval.of(Math.max(measure.lowest(), figure - margin), Math.min(measure.highest(), figure + margin)),
                tuning);
    }

    private static double tuning(double covariance, double variance) {
        return variance == 0 ? 1 : Math.clamp(covariance / variance, 0.0, 1.0);
    }

    private static double square(double of) {
        return of * of;
    }
}

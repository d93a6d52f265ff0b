package org.tiltmeter.evaluation.simulate;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;
import org.apache.commons.rng.sampling.distribution.RejectionInversionZipfSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Draws counts.
 *
 * @param random where the chance comes from
 */
record Chance(UniformRandomProvider random) {

    static Chance of(long seed) {
        return new Chance(RandomSource.L64_X128_MIX.create(seed));
    }

    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    long poisson(double mean) {
        return mean <= 0 ? 0 : PoissonSampler.of(random, mean).sample();
    }

    /** Of mean 1; the smaller the shape, the more it varies. */
    double gamma(double shape) {
        return AhrensDieterMarsagliaTsangGammaSampler.of(random, shape, 1 / shape)
                .sample();
    }

    /** Negative binomial: a Poisson count whose mean varies. */
    long overdispersed(double mean, double shape) {
        return poisson(mean * gamma(shape));
    }

    double normal(double mean, double deviation) {
        return mean + deviation * ZigguratSampler.NormalizedGaussian.of(random).sample();
    }

    double beta(double one, double other) {
        double first = one * gamma(one);
        return first / (first + other * gamma(other));
    }

    /** How many of n have what a share of all has, when those of one cluster are alike: beta-binomial. */
    long alike(long n, double share, double correlation) {
        double sum = (1 - correlation) / correlation;
        double own = beta(share * sum, (1 - share) * sum);
        long count = 0;
        for (long at = 0; at < n; at++) {
            count += happens(own) ? 1 : 0;
        }
        return count;
    }

    /** From 1 to most, the larger the rarer. */
    long zipf(int most, double exponent) {
        return RejectionInversionZipfSampler.of(random, most, exponent).sample();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }
}

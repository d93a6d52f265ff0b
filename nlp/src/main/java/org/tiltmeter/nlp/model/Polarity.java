package org.tiltmeter.nlp.model;

/** How a text stands towards somebody it names (NewsMTSC): three probabilities that add up to 1. */
public record Polarity(double negative, double neutral, double positive) {

    /** Keeps one that is 0 from deciding alone. */
    private static final double LEAST = 1e-3;

    /** What both say, each counting as much: the geometric mean. */
    public Polarity with(Polarity other) {
        double[] shares = Probability.softmax(
                mean(negative, other.negative), mean(neutral, other.neutral), mean(positive, other.positive));
        return new Polarity(shares[0], shares[1], shares[2]);
    }

    /** How much likelier positive is than negative, as a logarithm. */
    public double leaning() {
        return StrictMath.log(positive + LEAST) - StrictMath.log(negative + LEAST);
    }

    private static double mean(double one, double other) {
        return (StrictMath.log(one + LEAST) + StrictMath.log(other + LEAST)) / 2;
    }
}

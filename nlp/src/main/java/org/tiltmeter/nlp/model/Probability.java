package org.tiltmeter.nlp.model;

import java.util.Arrays;

/**
 * From what a network puts out to probabilities. {@link StrictMath}, since {@link Math} may answer differently before
 * and after the compiler came by, and a text must give one reading.
 */
final class Probability {

    private Probability() {}

    /** Of a yes against a no. */
    static double sigmoid(double logit) {
        return 1 / (1 + StrictMath.exp(-logit));
    }

    /** Of each of several. */
    static double[] softmax(double... logits) {
        double greatest = Arrays.stream(logits).max().orElse(0);
        double[] shares = Arrays.stream(logits)
                .map(logit -> StrictMath.exp(logit - greatest))
                .toArray();
        double sum = Arrays.stream(shares).sum();
        return Arrays.stream(shares).map(share -> share / sum).toArray();
    }
}

package org.tiltmeter.evaluation.audit;

import org.tiltmeter.nlp.model.Polarity;

/**
 * What was said of a sentence and the actor in it.
 *
 * @param biased probability that a reader would call the sentence biased
 * @param threshold from which probability it counts as biased
 * @param polarity how the sentence stands towards the actor
 * @param recognised whether the actor's name was told to be somebody's
 * @param loadedTerms how many loaded terms were aimed at the actor
 */
record Judgement(double biased, double threshold, Polarity polarity, boolean recognised, int loadedTerms) {

    /** How a sentence stands towards somebody. */
    enum Attitude {
        NEGATIVE,
        NEUTRAL,
        POSITIVE
    }

    boolean isBiased() {
        return biased >= threshold;
    }

    /** The likeliest; neutral where nothing is likelier than that. */
    Attitude attitude() {
        if (polarity.negative() > Math.max(polarity.neutral(), polarity.positive())) {
            return Attitude.NEGATIVE;
        }
        return polarity.positive() > polarity.neutral() ? Attitude.POSITIVE : Attitude.NEUTRAL;
    }
}

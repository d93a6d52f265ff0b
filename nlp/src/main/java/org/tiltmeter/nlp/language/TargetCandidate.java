package org.tiltmeter.nlp.language;

import java.util.List;

/**
 * An actor at whom words may be aimed, as the ranking of targets sees it.
 *
 * @param actor the actor's id
 * @param features a number for each of {@link LoadedLanguage#targetFeatures()}, in their order
 */
public record TargetCandidate(String actor, List<Double> features) {

    public TargetCandidate {
        features = List.copyOf(features);
    }
}

package org.tiltmeter.statistics.comparison;

import org.jspecify.annotations.Nullable;
import org.tiltmeter.statistics.Ratio;

/**
 * A measure in a voice.
 *
 * @param id the measure, as "L1"
 * @param voice "own", "sourced", "unknown", "any", or null where it has none
 * @param unit of its values
 * @param denominator what n counts
 * @param ratio how its sums become a value
 */
public record ComparedMeasure(String id, @Nullable String voice, String unit, String denominator, Ratio ratio) {

    /** Its name in evidence: "L1.own", "S2". */
    public String label() {
        return voice == null ? id : id + "." + voice;
    }
}

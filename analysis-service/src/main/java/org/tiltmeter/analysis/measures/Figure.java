package org.tiltmeter.analysis.measures;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.statistics.Interval;
import org.tiltmeter.statistics.RatioSums;

/**
 * A measure's figure for one group of articles.
 *
 * @param id the measure
 * @param voice in whose voice, or null where the measure has none
 * @param value null where the denominator is 0
 * @param n the denominator: how many mentions, terms, words or attributions the figure rests on
 * @param denominator what n counts
 * @param articles how many articles they stand in
 * @param interval null where the articles are too few, or all show the same share between none and all
 * @param parts shares by name, or null where the measure has none or n is 0
 */
public record Figure(
        String id,
        @Nullable String voice,
        @Nullable Double value,
        String unit,
        long n,
        String denominator,
        long articles,
        @Nullable Interval interval,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, Double> parts) {

    /** The figure that sums over a group's articles give, with the sums of the measure's parts in their order. */
    static Figure of(Measure measure, VoiceScope voice, RatioSums sums, List<Long> parts) {
        var value = measure.ratio().value(sums);
        var method = Catalogue.of(measure);
        return new Figure(
                measure.name(),
                measure.hasVoice() ? voice.label() : null,
                value.isPresent() ? value.getAsDouble() : null,
                method.unit(),
                sums.w(),
                method.denominator(),
                sums.clusters(),
                measure.ratio().interval(sums).orElse(null),
                shares(measure, sums.w(), parts));
    }

    private static @Nullable Map<String, Double> shares(Measure measure, long whole, List<Long> parts) {
        if (whole == 0 || parts.isEmpty()) {
            return null;
        }
        var shares = new LinkedHashMap<String, Double>();
        for (int part = 0; part < parts.size(); part++) {
            Measure.Share share = measure.parts().get(part);
            shares.put(share.name(), share.scale() * parts.get(part) / whole);
        }
        return shares;
    }
}

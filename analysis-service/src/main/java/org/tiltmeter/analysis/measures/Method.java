package org.tiltmeter.analysis.measures;

import java.util.List;

/**
 * How a measure is made, in words.
 *
 * @param unit of the figure
 * @param denominator what {@code n} counts
 * @param definition of the figure
 * @param parts what the parts are; empty where there are none
 * @param sources where the measure comes from
 */
public record Method(
        String id,
        String name,
        String unit,
        String denominator,
        String definition,
        String parts,
        List<String> sources) {

    public Method {
        sources = List.copyOf(sources);
    }
}

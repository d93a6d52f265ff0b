package org.tiltmeter.analysis.measures;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * How a measure is made, in words.
 *
 * @param unit of the figure
 * @param denominator what {@code n} counts
 * @param voice whose words it counts, or that it is the one asked for
 * @param definition of the figure
 * @param parts what the parts are; empty where there are none
 * @param sources where the measure comes from
 * @param shape how it is computed
 * @param experimental whether nobody has shown yet that it measures what it says
 */
public record Method(
        String id,
        String name,
        String unit,
        String denominator,
        String voice,
        String definition,
        String parts,
        List<String> sources,
        Shape shape,
        boolean experimental) {

    /** How a measure comes about. */
    public enum Shape {
        /** A ratio of sums over articles, at {@code /measures}. */
        @JsonProperty("ratio")
        RATIO,
        /** The difference of one ratio between two parts of an article. */
        @JsonProperty("difference")
        DIFFERENCE,
        /** Of the numbers of a set of kinds, which do not add up over articles. */
        @JsonProperty("diversity")
        DIVERSITY,
        /** A list of words with a score each. */
        @JsonProperty("words")
        WORDS
    }

    public Method {
        sources = List.copyOf(sources);
    }
}

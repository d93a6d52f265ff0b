package org.tiltmeter.analysis.measures;

import java.util.List;
import org.tiltmeter.analysis.facts.Count;
import org.tiltmeter.analysis.facts.Counts;
import org.tiltmeter.statistics.RatioSums;

/**
 * What of an article is divided by what.
 *
 * @param x counts that add up to the numerator
 * @param w counts that add up to the denominator
 */
public record Fraction(List<Count> x, List<Count> w) {

    public Fraction {
        x = List.copyOf(x);
        w = List.copyOf(w);
    }

    /** The statistics of one article, out of its counts. */
    RatioSums of(Counts article) {
        return RatioSums.ofCluster(sum(x, article), sum(w, article));
    }

    /** How much of these counts there is in an article, or in a part of one. */
    public static long sum(List<Count> counts, Counts article) {
        return counts.stream().mapToLong(article::of).sum();
    }
}

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
record Fraction(List<Count> x, List<Count> w) {

    Fraction {
        x = List.copyOf(x);
        w = List.copyOf(w);
    }

    /** The statistics of one article, out of its counts. */
    RatioSums of(Counts article) {
        return RatioSums.ofArticle(sum(x, article), sum(w, article));
    }

    static long sum(List<Count> counts, Counts article) {
        return counts.stream().mapToLong(article::of).sum();
    }
}

package org.tiltmeter.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Adjusted p-values for the false discovery rate (Benjamini and Hochberg, Journal of the Royal Statistical Society B 57, 1995):
 * q of the i-th smallest of m is the least of m/j · p of all j ≥ i, at most 1. Calling a difference where q is at most 5 % keeps the
 * expected share of false calls among all calls at 5 %, for independent cells and for those that depend positively on each
 * other (Benjamini and Yekutieli 2001). Equal p-values get equal q.
 *
 * <p>Cells without a p-value, for want of evidence, are no part of the family: whether they are is decided by the minimum of
 * units and clusters alone, which says nothing of the difference, and such a filter keeps the rate (Bourgon, Gentleman and
 * Huber, PNAS 107, 2010). A cell left out for what it shows would have to be counted, with p = 1.
 */
public final class FalseDiscoveries {

    private FalseDiscoveries() {}

    /** How many cells the correction is for. */
    public static int family(List<OptionalDouble> p) {
        return (int) p.stream().filter(OptionalDouble::isPresent).count();
    }

    /** Of each p-value its q, in the same order; empty where p is. */
    public static List<OptionalDouble> adjusted(List<OptionalDouble> p) {
        List<Integer> fromLargest = IntStream.range(0, p.size())
                .filter(at -> p.get(at).isPresent())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer at) -> p.get(at).orElseThrow())
                        .reversed())
                .toList();
        var adjusted = new ArrayList<OptionalDouble>(
                p.stream().map(one -> OptionalDouble.empty()).toList());
        double least = 1;
        for (int place = 0; place < fromLargest.size(); place++) {
            int at = fromLargest.get(place);
            double rank = fromLargest.size() - place;
            least = Math.min(least, p.get(at).orElseThrow() * fromLargest.size() / rank);
            adjusted.set(at, OptionalDouble.of(least));
        }
        return List.copyOf(adjusted);
    }
}

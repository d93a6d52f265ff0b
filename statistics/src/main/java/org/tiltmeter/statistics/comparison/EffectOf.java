package org.tiltmeter.statistics.comparison;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.statistics.Bootstrap;
import org.tiltmeter.statistics.CrossSums;
import org.tiltmeter.statistics.Difference;
import org.tiltmeter.statistics.Interval;
import org.tiltmeter.statistics.MatchedSums;
import org.tiltmeter.statistics.Quotient;
import org.tiltmeter.statistics.RatioSums;
import org.tiltmeter.statistics.Verdict;

/** Computes one effect; its verdict waits for the rest of the family. */
record EffectOf(Specification specification, ComparedMeasure measure, Side first, Side second, Sums sums) {

    Effect effect(Slice main) {
        RatioSums one = first.sums(measure.label(), main, sums);
        RatioSums other = second.sums(measure.label(), main, sums);
        MatchedSums both = isMatched() ? matched(main) : null;
        boolean enough = both == null
                ? specification.minimum().isMetBy(one, other)
                : specification.minimum().isMetBy(both.first(), both.second());
        Optional<Difference> tested = difference(main, both);
        return new Effect(
                measure.label(),
                first,
                second,
                unmatched(main, one, other),
                both == null ? null : matched(both),
                enough ? tested.map(Difference::p).orElse(1.0) : null,
                null,
                Verdict.INSUFFICIENT_EVIDENCE,
                bootstrap(main),
                difference(main.otherWire(), matchedOrNull(main.otherWire())).orElse(null),
                difference(main.certain(), matchedOrNull(main.certain())).orElse(null));
    }

    private boolean isMatched() {
        return specification.matching() == Specification.Matching.EVENT;
    }

    private @Nullable MatchedSums matchedOrNull(Slice slice) {
        return isMatched() ? matched(slice) : null;
    }

    private MatchedSums matched(Slice slice) {
        var one = first.events(measure.label(), slice, sums);
        var other = second.events(measure.label(), slice, sums);
        MatchedSums matched = MatchedSums.NONE;
        for (var event : one.entrySet()) {
            Bootstrap.Cluster facing = other.get(event.getKey());
            if (facing != null) {
                Bootstrap.Cluster own = event.getValue();
                matched = matched.plus(MatchedSums.ofEvent(own.x(), own.w(), facing.x(), facing.w()));
            }
        }
        return matched;
    }

    private Optional<Difference> difference(Slice slice, @Nullable MatchedSums both) {
        return both == null ? unmatchedDifference(slice) : both.difference(measure.ratio());
    }

    private Optional<Difference> unmatchedDifference(Slice slice) {
        return Difference.between(
                measure.ratio(),
                first.sums(measure.label(), slice, sums),
                second.sums(measure.label(), slice, sums),
                CrossSums.NONE);
    }

    private Effect.Unmatched unmatched(Slice slice, RatioSums one, RatioSums other) {
        return new Effect.Unmatched(
                Estimate.of(measure.ratio(), one),
                Estimate.of(measure.ratio(), other),
                unmatchedDifference(slice).orElse(null),
                Quotient.of(measure.ratio(), one, other).orElse(null));
    }

    private Effect.Matched matched(MatchedSums both) {
        return new Effect.Matched(
                both.events(),
                Estimate.of(measure.ratio(), both.first()),
                Estimate.of(measure.ratio(), both.second()),
                both.difference(measure.ratio()).orElse(null));
    }

    private @Nullable Interval bootstrap(Slice slice) {
        Long seed = specification.seed();
        if (seed == null) {
            return null;
        }
        return new Bootstrap(seed)
                .difference(
                        measure.ratio(),
                        first.clusters(measure.label(), slice, sums),
                        second.clusters(measure.label(), slice, sums))
                .map(Bootstrap.Result::corrected)
                .orElse(null);
    }
}

package org.tiltmeter.statistics.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.statistics.Bootstrap;
import org.tiltmeter.statistics.Change;
import org.tiltmeter.statistics.FalseDiscoveries;
import org.tiltmeter.statistics.MatchedSums;
import org.tiltmeter.statistics.RatioSums;
import org.tiltmeter.statistics.Twice;

/** What became of the effects of a specification between two states of the data, which may have articles in common. */
public final class Shifts {

    private final Specification specification;
    private final ClusterSums earlier;
    private final ClusterSums later;
    private final Slice slice;

    private Shifts(Specification specification, ClusterSums earlier, ClusterSums later) {
        this.specification = specification;
        this.earlier = earlier;
        this.later = later;
        this.slice = new Slice(specification.wire(), Slice.Spans.ALL);
    }

    /** Of each effect, in the order of {@link Comparison#effects}; judged by the specification's minimum and rate. */
    public static List<Shift> between(Specification specification, ClusterSums earlier, ClusterSums later) {
        var shifts = new Shifts(specification, earlier, later);
        return judged(
                specification.measures().stream()
                        .flatMap(measure -> specification.pairs().stream()
                                .map(pair -> shifts.shift(measure, pair.getFirst(), pair.getLast())))
                        .toList(),
                specification.falseDiscoveryRate());
    }

    private Shift shift(ComparedMeasure measure, Side first, Side second) {
        return specification.matching() == Specification.Matching.EVENT
                ? matched(measure, first, second)
                : unmatched(measure, first, second);
    }

    private Shift unmatched(ComparedMeasure measure, Side first, Side second) {
        Twice one = twice(measure, first);
        Twice other = twice(measure, second);
        boolean enough = isEnough(one.earlier(), other.earlier(), one.later(), other.later());
        return shift(measure, first, second, enough, Change.of(measure.ratio(), one, other));
    }

    private Twice twice(ComparedMeasure measure, Side side) {
        return Twice.of(side.stories(measure.label(), slice, earlier), side.stories(measure.label(), slice, later));
    }

    private Shift matched(ComparedMeasure measure, Side first, Side second) {
        Map<String, MatchedSums> then = events(measure, first, second, earlier);
        Map<String, MatchedSums> now = events(measure, first, second, later);
        MatchedSums before = total(then);
        MatchedSums after = total(now);
        boolean enough = isEnough(before.first(), before.second(), after.first(), after.second());
        var contrast = Twice.of(contrasts(then), contrasts(now));
        return shift(measure, first, second, enough, Change.ofMatched(measure.ratio(), contrast));
    }

    private Map<String, MatchedSums> events(ComparedMeasure measure, Side first, Side second, Sums sums) {
        var facing = second.events(measure.label(), slice, sums);
        var events = new HashMap<String, MatchedSums>();
        first.events(measure.label(), slice, sums).forEach((event, own) -> {
            Bootstrap.Cluster other = facing.get(event);
            if (other != null) {
                events.put(event, MatchedSums.ofEvent(own.x(), own.w(), other.x(), other.w()));
            }
        });
        return events;
    }

    private static MatchedSums total(Map<String, MatchedSums> events) {
        return events.values().stream().reduce(MatchedSums.NONE, MatchedSums::plus);
    }

    private static Map<String, Bootstrap.Cluster> contrasts(Map<String, MatchedSums> events) {
        var contrasts = new HashMap<String, Bootstrap.Cluster>();
        events.forEach((event, sums) -> contrasts.put(
                event,
                new Bootstrap.Cluster(sums.contrast().x(), sums.contrast().w())));
        return contrasts;
    }

    private boolean isEnough(RatioSums... sums) {
        return List.of(sums).stream().allMatch(specification.minimum()::isMetBy);
    }

    private static Shift shift(
            ComparedMeasure measure, Side first, Side second, boolean enough, Optional<Change> change) {
        return new Shift(
                measure.label(),
                first,
                second,
                change.orElse(null),
                enough ? change.map(Change::p).orElse(1.0) : null,
                null,
                Shift.Verdict.INSUFFICIENT_EVIDENCE);
    }

    private static List<Shift> judged(List<Shift> shifts, double rate) {
        List<OptionalDouble> q = FalseDiscoveries.adjusted(
                shifts.stream().map(shift -> optional(shift.p())).toList());
        return IntStream.range(0, shifts.size())
                .mapToObj(at -> judged(shifts.get(at), q.get(at), rate))
                .toList();
    }

    private static OptionalDouble optional(@Nullable Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private static Shift judged(Shift shift, OptionalDouble q, double rate) {
        if (q.isEmpty()) {
            return shift;
        }
        Change change = shift.change();
        if (change == null || q.getAsDouble() > rate) {
            return shift.judged(q.getAsDouble(), Shift.Verdict.NO_CHANGE_FOUND);
        }
        return shift.judged(q.getAsDouble(), change.value() > 0 ? Shift.Verdict.RISEN : Shift.Verdict.FALLEN);
    }
}

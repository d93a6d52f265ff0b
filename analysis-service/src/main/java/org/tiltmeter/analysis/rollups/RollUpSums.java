package org.tiltmeter.analysis.rollups;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tiltmeter.statistics.Bootstrap;
import org.tiltmeter.statistics.RatioSums;
import org.tiltmeter.statistics.comparison.Cell;
import org.tiltmeter.statistics.comparison.Slice;
import org.tiltmeter.statistics.comparison.Sums;

/** Sums that were read from roll-ups. Single clusters are not among them. */
final class RollUpSums implements Sums {

    private record Key(Cell cell, Slice slice) {}

    private final Map<Key, RatioSums> sums = new HashMap<>();
    private final Map<Key, Map<String, Bootstrap.Cluster>> events = new HashMap<>();

    /** Adds a cell's sums; those of wire copy count where wire copy is included. */
    void add(Cell cell, boolean wire, Slice.Spans spans, RatioSums more) {
        for (Slice slice : slices(wire, spans)) {
            sums.merge(new Key(cell, slice), more, RatioSums::plus);
        }
    }

    /** Adds what a cell has in an event. */
    void addEvent(Cell cell, boolean wire, Slice.Spans spans, String event, long x, long w) {
        if (x == 0 && w == 0) {
            return;
        }
        for (Slice slice : slices(wire, spans)) {
            events.computeIfAbsent(new Key(cell, slice), absent -> new TreeMap<>())
                    .merge(
                            event,
                            new Bootstrap.Cluster(x, w),
                            (one, other) -> new Bootstrap.Cluster(one.x() + other.x(), one.w() + other.w()));
        }
    }

    @Override
    public RatioSums of(Cell cell, Slice slice) {
        return sums.getOrDefault(new Key(cell, slice), RatioSums.NONE);
    }

    @Override
    public Map<String, Bootstrap.Cluster> events(Cell cell, Slice slice) {
        return events.getOrDefault(new Key(cell, slice), Map.of());
    }

    @Override
    public List<Bootstrap.Cluster> clusters(Cell cell, Slice slice) {
        return List.of();
    }

    private static List<Slice> slices(boolean wire, Slice.Spans spans) {
        var including = new Slice(Slice.Wire.INCLUDED, spans);
        return wire ? List.of(including) : List.of(including, new Slice(Slice.Wire.EXCLUDED, spans));
    }
}

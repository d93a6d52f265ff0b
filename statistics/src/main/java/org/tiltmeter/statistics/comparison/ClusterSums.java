package org.tiltmeter.statistics.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tiltmeter.statistics.Bootstrap;
import org.tiltmeter.statistics.RatioSums;

/** Sums made of single clusters: where no roll-up has them, and to check those that come from roll-ups. */
public final class ClusterSums implements Sums {

    /** What one cluster, an outlet's articles of one story group, gives to a cell. */
    private record Row(String event, boolean wire, long x, long w, long certainX, long certainW) {

        static Row of(ArticleShare share) {
            return new Row(share.event(), share.wire(), share.x(), share.w(), share.certainX(), share.certainW());
        }

        Row plus(Row other) {
            return new Row(
                    event.compareTo(other.event) <= 0 ? event : other.event,
                    wire || other.wire,
                    Math.addExact(x, other.x),
                    Math.addExact(w, other.w),
                    Math.addExact(certainX, other.certainX),
                    Math.addExact(certainW, other.certainW));
        }

        Bootstrap.Cluster in(Slice slice) {
            return slice.spans() == Slice.Spans.ALL
                    ? new Bootstrap.Cluster(x, w)
                    : new Bootstrap.Cluster(certainX, certainW);
        }

        boolean countsIn(Slice slice) {
            var cluster = in(slice);
            return (!wire || slice.wire() == Slice.Wire.INCLUDED) && (cluster.x() != 0 || cluster.w() != 0);
        }
    }

    private final Map<Cell, Map<String, Row>> rows;

    /** Of what articles give, in any order. */
    public ClusterSums(List<ArticleShare> shares) {
        rows = shares.stream()
                .collect(Collectors.groupingBy(
                        ArticleShare::cell,
                        HashMap::new,
                        Collectors.toMap(ArticleShare::story, Row::of, Row::plus, TreeMap::new)));
    }

    @Override
    public RatioSums of(Cell cell, Slice slice) {
        return clusters(cell, slice).stream()
                .map(cluster -> RatioSums.ofCluster(cluster.x(), cluster.w()))
                .reduce(RatioSums.NONE, RatioSums::plus);
    }

    @Override
    public Map<String, Bootstrap.Cluster> events(Cell cell, Slice slice) {
        var events = new TreeMap<String, Bootstrap.Cluster>();
        rows.getOrDefault(cell, Map.of()).values().stream()
                .filter(row -> row.countsIn(slice))
                .forEach(row -> events.merge(row.event(), row.in(slice), Side::together));
        return events;
    }

    @Override
    public List<Bootstrap.Cluster> clusters(Cell cell, Slice slice) {
        return List.copyOf(stories(cell, slice).values());
    }

    /** A cell's clusters by their story groups, which are sorted. */
    Map<String, Bootstrap.Cluster> stories(Cell cell, Slice slice) {
        var stories = new TreeMap<String, Bootstrap.Cluster>();
        rows.getOrDefault(cell, Map.of()).forEach((story, row) -> {
            if (row.countsIn(slice)) {
                stories.put(story, row.in(slice));
            }
        });
        return stories;
    }
}

package org.tiltmeter.statistics.comparison;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tiltmeter.statistics.Bootstrap;
import org.tiltmeter.statistics.RatioSums;

/**
 * One side of an effect.
 *
 * @param actor an actor or a group
 * @param outlets one, or several that are taken together
 */
public record Side(String actor, List<String> outlets) {

    public Side {
        outlets = List.copyOf(outlets);
    }

    RatioSums sums(String measure, Slice slice, Sums from) {
        return outlets.stream()
                .map(outlet -> from.of(new Cell(measure, actor, outlet), slice))
                .reduce(RatioSums.NONE, RatioSums::plus);
    }

    /** By event; outlets that are taken together report an event together. */
    Map<String, Bootstrap.Cluster> events(String measure, Slice slice, Sums from) {
        var events = new TreeMap<String, Bootstrap.Cluster>();
        for (String outlet : outlets) {
            from.events(new Cell(measure, actor, outlet), slice)
                    .forEach((event, sums) -> events.merge(event, sums, Side::together));
        }
        return events;
    }

    List<Bootstrap.Cluster> clusters(String measure, Slice slice, Sums from) {
        return outlets.stream()
                .flatMap(outlet -> from.clusters(new Cell(measure, actor, outlet), slice).stream())
                .toList();
    }

    /** By story group, of which each outlet has its own. */
    Map<String, Bootstrap.Cluster> stories(String measure, Slice slice, ClusterSums from) {
        var stories = new TreeMap<String, Bootstrap.Cluster>();
        for (String outlet : outlets) {
            from.stories(new Cell(measure, actor, outlet), slice)
                    .forEach((story, cluster) -> stories.put(story + " " + outlet, cluster));
        }
        return stories;
    }

    static Bootstrap.Cluster together(Bootstrap.Cluster one, Bootstrap.Cluster other) {
        return new Bootstrap.Cluster(one.x() + other.x(), one.w() + other.w());
    }
}

package org.tiltmeter.quickstart.runs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tiltmeter.statistics.comparison.ArticleShare;
import org.tiltmeter.statistics.comparison.Cell;
import org.tiltmeter.statistics.comparison.Specification;
import org.tiltmeter.statistics.comparison.Specification.Matching;

/**
 * The evidence of a run with its outlets' names shuffled, so that no difference between outlets is left but by chance. What is
 * shuffled is whole clusters, an outlet's articles of one story group, with all that they give to every measure and actor; each
 * outlet keeps as many as it had. A name goes only to a cluster that it could have been at: within an event where events
 * are matched; else within a story group that several outlets printed, and among all others.
 */
final class SwappedLabels {

    private record Cluster(String outlet, String story) {}

    private final List<ArticleShare> shares;
    private final List<List<Cluster>> exchangeable;

    SwappedLabels(Specification specification, List<ArticleShare> shares) {
        this.shares = List.copyOf(shares);
        this.exchangeable = specification.matching() == Matching.EVENT ? inEvents(shares) : inStories(shares);
    }

    private static List<List<Cluster>> inEvents(List<ArticleShare> shares) {
        Map<Cluster, String> events = new HashMap<>();
        // As a cluster of a comparison has it: the first of its articles' events.
        shares.forEach(share ->
                events.merge(cluster(share), share.event(), (one, other) -> one.compareTo(other) <= 0 ? one : other));
        return grouped(events);
    }

    private static List<List<Cluster>> inStories(List<ArticleShare> shares) {
        Map<String, TreeSet<String>> outlets = new HashMap<>();
        shares.forEach(share -> outlets.computeIfAbsent(share.story(), absent -> new TreeSet<>())
                .add(share.cell().outlet()));
        Map<Cluster, String> groups = new HashMap<>();
        outlets.forEach((story, of) ->
                of.forEach(outlet -> groups.put(new Cluster(outlet, story), of.size() == 1 ? "" : story)));
        return grouped(groups);
    }

    /** In an order of their own, so that a seed always gives the same. */
    private static List<List<Cluster>> grouped(Map<Cluster, String> groups) {
        Map<String, List<Cluster>> grouped = new TreeMap<>();
        groups.forEach((cluster, group) ->
                grouped.computeIfAbsent(group, absent -> new ArrayList<>()).add(cluster));
        grouped.values()
                .forEach(all -> all.sort((one, other) -> {
                    int byStory = one.story().compareTo(other.story());
                    return byStory == 0 ? one.outlet().compareTo(other.outlet()) : byStory;
                }));
        return List.copyOf(grouped.values());
    }

    /** How many clusters may get another name at all. */
    int movable() {
        return exchangeable.stream()
                .filter(group -> group.stream().map(Cluster::outlet).distinct().count() > 1)
                .mapToInt(List::size)
                .sum();
    }

    /** Another shuffle with each call. */
    List<ArticleShare> shuffled(Random chance) {
        Map<Cluster, String> names = new HashMap<>();
        for (List<Cluster> group : exchangeable) {
            var shuffled = new ArrayList<>(group.stream().map(Cluster::outlet).toList());
            Collections.shuffle(shuffled, chance);
            for (int at = 0; at < group.size(); at++) {
                names.put(group.get(at), shuffled.get(at));
            }
        }
        return shares.stream().map(share -> renamed(share, names)).toList();
    }

    private static ArticleShare renamed(ArticleShare share, Map<Cluster, String> names) {
        Cluster cluster = cluster(share);
        String outlet = names.getOrDefault(cluster, cluster.outlet());
        return new ArticleShare(
                new Cell(share.cell().measure(), share.cell().actor(), outlet),
                share.article(),
                // Two clusters of one story group stay two, also where one name gets both.
                share.story() + " " + cluster.outlet(),
                share.event(),
                share.wire(),
                share.x(),
                share.w(),
                share.certainX(),
                share.certainW());
    }

    private static Cluster cluster(ArticleShare share) {
        return new Cluster(share.cell().outlet(), share.story());
    }
}

package org.tiltmeter.statistics;

import java.util.Map;

/**
 * One ratio at two times, of clusters that are in part the same: a report's last issue and this one, whose days may overlap.
 *
 * @param earlier sums then
 * @param later sums now
 * @param common over the clusters that give something to both
 */
public record Twice(RatioSums earlier, RatioSums later, CrossSums common) {

    /** Of clusters by what they are known by at both times; one that is known by another name later counts as two. */
    public static Twice of(Map<String, Bootstrap.Cluster> earlier, Map<String, Bootstrap.Cluster> later) {
        CrossSums common = CrossSums.NONE;
        for (var then : earlier.entrySet()) {
            Bootstrap.Cluster now = later.get(then.getKey());
            if (now != null) {
                common = common.plus(CrossSums.ofCluster(
                        now.x(), now.w(), then.getValue().x(), then.getValue().w()));
            }
        }
        return new Twice(sums(earlier), sums(later), common);
    }

    private static RatioSums sums(Map<String, Bootstrap.Cluster> clusters) {
        return clusters.values().stream()
                .map(cluster -> RatioSums.ofCluster(cluster.x(), cluster.w()))
                .reduce(RatioSums.NONE, RatioSums::plus);
    }
}

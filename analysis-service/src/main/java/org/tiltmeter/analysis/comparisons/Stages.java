package org.tiltmeter.analysis.comparisons;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.analysis.rollups.ShareQuery.Placed;
import org.tiltmeter.analysis.rollups.StandingQuery.Stood;
import org.tiltmeter.statistics.comparison.ArticleShare;

/**
 * What articles gave in an earlier run and give in a later one, and what they would give in between, as one reason after the
 * other is let in. Every reason moves some articles and leaves the others as they are, so that the last stage is the later run.
 *
 * @param start in the earlier run
 * @param before the same, of the later run's days
 * @param listed the same, with the later run's actor list
 * @param after in the later run
 * @param stood where articles stood at the earlier mark, whether they gave anything or not
 * @param stand where they stand at the later one
 */
record Stages(
        List<ArticleShare> start,
        Map<UUID, List<ArticleShare>> before,
        Map<UUID, List<ArticleShare>> listed,
        Map<UUID, List<ArticleShare>> after,
        Map<UUID, Stood> stood,
        Map<UUID, Stood> stand) {

    static Stages of(
            List<Placed> start,
            List<Placed> before,
            List<Placed> listed,
            List<Placed> after,
            Map<UUID, Stood> stood,
            Map<UUID, Stood> stand) {
        return new Stages(
                start.stream().map(Placed::share).toList(),
                byArticle(before),
                byArticle(listed),
                byArticle(after),
                stood,
                stand);
    }

    private static Map<UUID, List<ArticleShare>> byArticle(List<Placed> shares) {
        return shares.stream()
                .collect(
                        Collectors.groupingBy(Placed::article, Collectors.mapping(Placed::share, Collectors.toList())));
    }

    /** All that is summed once a reason and those before it are in. */
    List<ArticleShare> after(Reason reason) {
        var shares = new ArrayList<ArticleShare>();
        articles().forEach(article -> shares.addAll(of(article, reason)));
        return shares;
    }

    private Set<UUID> articles() {
        var articles = new TreeSet<UUID>();
        List.of(before, listed, after).forEach(shares -> articles.addAll(shares.keySet()));
        return articles;
    }

    private List<ArticleShare> of(UUID article, Reason reached) {
        Stood was = stood.get(article);
        Stood is = stand.get(article);
        if (was == null) {
            return reached == Reason.NEW_ARTICLES ? rows(after, article) : List.of();
        }
        boolean sameText = is != null && is.contentHash().equals(was.contentHash());
        return switch (reached) {
            case DAYS -> rows(before, article);
            case STORIES -> sameText ? moved(before, article, was, is) : rows(before, article);
            case ACTOR_LIST -> sameText ? moved(listed, article, was, is) : rows(listed, article);
            case METHOD_VERSION -> sameText ? rows(after, article) : rows(listed, article);
            case TEXT, NEW_ARTICLES -> rows(after, article);
        };
    }

    /** What an article gave, where it stands now. One that comes into the days by that gives what it gives now. */
    private List<ArticleShare> moved(
            Map<UUID, List<ArticleShare>> shares, UUID article, Stood was, @Nullable Stood is) {
        if (is == null || !is.inPeriod()) {
            return List.of();
        }
        return was.inPeriod()
                ? rows(shares, article).stream().map(share -> at(is, share)).toList()
                : rows(after, article);
    }

    private static ArticleShare at(Stood is, ArticleShare share) {
        return new ArticleShare(
                share.cell(),
                share.article(),
                is.story(),
                is.event(),
                is.wire(),
                share.x(),
                share.w(),
                share.certainX(),
                share.certainW());
    }

    private static List<ArticleShare> rows(Map<UUID, List<ArticleShare>> shares, UUID article) {
        return shares.getOrDefault(article, List.of());
    }

    /** What two stages do not have in common. */
    static List<ArticleShare> between(List<ArticleShare> one, List<ArticleShare> other) {
        Map<ArticleShare, Integer> times = new HashMap<>();
        one.forEach(share -> times.merge(share, 1, Integer::sum));
        other.forEach(share -> times.merge(share, -1, Integer::sum));
        return times.entrySet().stream()
                .filter(share -> share.getValue() != 0)
                .map(Map.Entry::getKey)
                .toList();
    }
}

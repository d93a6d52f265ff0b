package org.tiltmeter.stories;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.tiltmeter.stories.text.NearDuplicates;
import org.tiltmeter.stories.text.SameHappening;

/** Where articles belong, worked out from the whole set at once and pair by pair: slow, and plain to see. */
final class WholeSet {

    private final List<StoryArticle> oldestFirst;
    private final List<Correction> corrections;
    private final Map<UUID, UUID> story = new HashMap<>();
    private final Map<UUID, UUID> leader = new HashMap<>();
    private final Map<UUID, UUID> event = new HashMap<>();

    WholeSet(Collection<StoryArticle> articles, List<Correction> corrections) {
        this.oldestFirst = articles.stream()
                .sorted(Comparator.comparing(StoryArticle::age))
                .toList();
        this.corrections = corrections;
        groups();
        leaders();
        events();
    }

    /** Story and event of each article. */
    Map<UUID, List<UUID>> places() {
        Map<UUID, List<UUID>> places = new HashMap<>();
        for (StoryArticle article : oldestFirst) {
            places.put(
                    article.id(),
                    List.of(storyOf(article.id()), event.getOrDefault(storyOf(article.id()), article.id())));
        }
        return places;
    }

    private List<Correction> corrections(Kind kind) {
        return corrections.stream()
                .filter(correction -> correction.kind() == kind)
                .toList();
    }

    private UUID storyOf(UUID article) {
        return story.getOrDefault(article, article);
    }

    private UUID leaderOf(UUID article) {
        return leader.getOrDefault(storyOf(article), article);
    }

    private static Correction turned(Correction pair) {
        UUID first = pair.second();
        UUID second = pair.first();
        return new Correction(pair.kind(), first, second, pair.together());
    }

    private void groups() {
        List<Link> links = new ArrayList<>();
        for (StoryArticle one : oldestFirst) {
            for (StoryArticle other : oldestFirst) {
                if (one.age().compareTo(other.age()) < 0 && one.age().isWithin(Duration.ofDays(14), other.age())) {
                    NearDuplicates.containment(
                                    one.signature().shingles(),
                                    other.signature().shingles())
                            .ifPresent(much -> links.add(Link.of(Kind.GROUP, one.id(), other.id(), much)));
                }
            }
        }
        links.sort(Comparator.comparingDouble(Link::strength)
                .reversed()
                .thenComparing(Link::first, Age::compareIds)
                .thenComparing(Link::second, Age::compareIds));
        Partition partition =
                new Partition(oldestFirst.stream().map(StoryArticle::id).toList(), corrections(Kind.GROUP));
        corrections(Kind.GROUP).stream()
                .filter(Correction::together)
                .forEach(pair -> partition.join(pair.first(), pair.second()));
        links.forEach(link -> partition.join(link.first(), link.second()));
        partition.sets().forEach(set -> {
            UUID oldest = oldestFirst.stream()
                    .map(StoryArticle::id)
                    .filter(set::contains)
                    .findFirst()
                    .orElseThrow();
            set.forEach(article -> story.put(article, oldest));
        });
    }

    private void leaders() {
        List<StoryArticle> before = new ArrayList<>();
        for (StoryArticle article : oldestFirst) {
            if (storyOf(article.id()).equals(article.id())) {
                leader.put(article.id(), leader(article, before));
                before.add(article);
            }
        }
    }

    private UUID leader(StoryArticle article, List<StoryArticle> before) {
        List<UUID> refused = corrections(Kind.EVENT).stream()
                .filter(pair -> !pair.together())
                .flatMap(pair -> Stream.of(pair, turned(pair)))
                .filter(pair -> storyOf(pair.first()).equals(article.id()))
                .flatMap(pair -> Optional.ofNullable(leader.get(story.get(pair.second()))).stream())
                .toList();
        UUID best = article.id();
        double most = 0;
        for (StoryArticle other : before) {
            double alike = SameHappening.likeness(
                            article.signature().words(), other.signature().words())
                    .orElse(0);
            if (alike > most
                    && leaderOf(other.id()).equals(other.id())
                    && !refused.contains(other.id())
                    && other.age().isWithin(Events.WITHIN, article.age())) {
                most = alike;
                best = other.id();
            }
        }
        return best;
    }

    private void events() {
        List<Correction> ofLeaders = corrections(Kind.EVENT).stream()
                .map(pair ->
                        new Correction(Kind.EVENT, leaderOf(pair.first()), leaderOf(pair.second()), pair.together()))
                .filter(pair -> !pair.first().equals(pair.second()))
                .toList();
        Partition partition =
                new Partition(oldestFirst.stream().map(StoryArticle::id).toList(), ofLeaders);
        ofLeaders.stream().filter(Correction::together).forEach(pair -> partition.join(pair.first(), pair.second()));
        Map<UUID, UUID> joined = new HashMap<>();
        partition
                .sets()
                .forEach(set -> set.forEach(one -> joined.put(
                        one,
                        oldestFirst.stream()
                                .map(StoryArticle::id)
                                .filter(set::contains)
                                .findFirst()
                                .orElseThrow())));
        leader.forEach((article, its) -> event.put(article, joined.get(its)));
    }
}

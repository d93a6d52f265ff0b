package org.tiltmeter.stories;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tiltmeter.stories.text.NearDuplicates;
import org.tiltmeter.stories.text.SameHappening;

/** All articles of a set at once and in memory, for measuring and for tests. */
public final class StoriesInMemory implements StoryStore {

    private final Map<UUID, StoryArticle> articles = new HashMap<>();
    private final Map<UUID, Placed> places = new HashMap<>();
    private final Set<Link> links = new HashSet<>();
    private final List<Correction> corrections = new ArrayList<>();
    private final Map<Long, Set<UUID>> byBand = new HashMap<>();
    private final Map<Integer, Set<UUID>> byKey = new HashMap<>();

    /** Places an article. */
    public Plan place(StoryArticle article) {
        return apply(new Placer(this).place(article));
    }

    /** Follows a correction. */
    public Plan correct(Correction correction) {
        corrections.add(correction);
        return apply(new Placer(this).correct(correction));
    }

    /** Takes a correction back. */
    public Plan takeBack(Correction correction) {
        corrections.remove(correction);
        return apply(new Placer(this).correct(correction));
    }

    /** Where all articles stand. */
    public Map<UUID, Placed> places() {
        return Map.copyOf(places);
    }

    private Plan apply(Plan plan) {
        plan.article().ifPresent(this::keep);
        plan.places().forEach(placed -> places.put(placed.id(), placed));
        plan.gone().forEach(links::remove);
        links.addAll(plan.found());
        return plan;
    }

    private void keep(StoryArticle article) {
        StoryArticle old = articles.put(article.id(), article);
        if (old != null) {
            byBand.values().forEach(ids -> ids.remove(old.id()));
            byKey.values().forEach(ids -> ids.remove(old.id()));
        }
        Arrays.stream(article.signature().shingles().bands())
                .forEach(band ->
                        byBand.computeIfAbsent(band, key -> new HashSet<>()).add(article.id()));
        Arrays.stream(article.signature().words().keys())
                .forEach(word ->
                        byKey.computeIfAbsent(word, key -> new HashSet<>()).add(article.id()));
    }

    @Override
    public Map<UUID, Placed> placed(Collection<UUID> ids) {
        return where(placed -> ids.contains(placed.id()));
    }

    @Override
    public Map<UUID, Placed> ofStories(Collection<UUID> stories) {
        return where(placed -> stories.contains(placed.story()));
    }

    @Override
    public Map<UUID, Placed> ledBy(Collection<UUID> leaders) {
        return where(placed -> leaders.contains(placed.leader()));
    }

    private Map<UUID, Placed> where(Predicate<Placed> wanted) {
        return places.values().stream().filter(wanted).collect(Collectors.toMap(Placed::id, Function.identity()));
    }

    @Override
    public Optional<StoryArticle> article(UUID id) {
        return Optional.ofNullable(articles.get(id));
    }

    @Override
    public List<Link> links(Kind kind, Collection<UUID> ids) {
        return links.stream()
                .filter(link -> link.kind() == kind && (ids.contains(link.first()) || ids.contains(link.second())))
                .toList();
    }

    @Override
    public List<StoryArticle> sharingBands(StoryArticle article, Duration within) {
        List<Long> bands =
                Arrays.stream(article.signature().shingles().bands()).boxed().toList();
        return sharing(article, within, bands, byBand, NearDuplicates.SHARED_BANDS);
    }

    @Override
    public List<StoryArticle> sharingKeys(StoryArticle article, Duration within) {
        List<Integer> keys =
                Arrays.stream(article.signature().words().keys()).boxed().toList();
        return sharing(article, within, keys, byKey, SameHappening.SHARED_KEYS);
    }

    private <K> List<StoryArticle> sharing(
            StoryArticle article, Duration within, List<K> keys, Map<K, Set<UUID>> index, int least) {
        Map<UUID, Integer> shared = new HashMap<>();
        for (K key : keys) {
            index.getOrDefault(key, Set.of()).forEach(id -> shared.merge(id, 1, Integer::sum));
        }
        shared.remove(article.id());
        return shared.entrySet().stream()
                .filter(candidate -> candidate.getValue() >= least)
                .flatMap(candidate -> article(candidate.getKey()).stream())
                .filter(candidate -> candidate.age().isWithin(within, article.age()))
                .toList();
    }

    @Override
    public List<Correction> corrections(Kind kind) {
        return corrections.stream()
                .filter(correction -> correction.kind() == kind)
                .toList();
    }
}

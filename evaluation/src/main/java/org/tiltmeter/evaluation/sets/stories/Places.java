package org.tiltmeter.evaluation.sets.stories;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.stories.Placed;
import org.tiltmeter.stories.StoriesInMemory;

/** Where the articles of a set stand, worked out together when one is first asked for. */
final class Places {

    private final List<GoldArticle> articles;
    private @Nullable Map<UUID, Placed> places;

    Places(List<GoldArticle> articles) {
        this.articles = List.copyOf(articles);
    }

    List<GoldArticle> articles() {
        return articles;
    }

    Placed of(GoldArticle article) {
        return Objects.requireNonNull(all().get(article.id()));
    }

    /** Those that stand in the same event as this one, by what they belong to. */
    Map<UUID, Set<GoldArticle>> byEvent() {
        Map<UUID, Set<GoldArticle>> events = new HashMap<>();
        articles.forEach(article -> events.computeIfAbsent(of(article).event(), id -> new HashSet<>())
                .add(article));
        return events;
    }

    /** The same for story groups. */
    Map<UUID, Set<GoldArticle>> byStory() {
        Map<UUID, Set<GoldArticle>> stories = new HashMap<>();
        articles.forEach(article -> stories.computeIfAbsent(of(article).story(), id -> new HashSet<>())
                .add(article));
        return stories;
    }

    private synchronized Map<UUID, Placed> all() {
        if (places == null) {
            StoriesInMemory stories = new StoriesInMemory();
            articles.forEach(article -> stories.place(article.signed()));
            places = stories.places();
        }
        return places;
    }
}

package org.tiltmeter.stories;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Where articles stand while a plan is made: what the store knows, and over it what the plan changes. */
final class Board {

    private final StoryStore store;
    private final @Nullable StoryArticle incoming;
    private final Map<UUID, Placed> stored = new HashMap<>();
    private final Map<UUID, Placed> changed = new LinkedHashMap<>();
    private final Set<Link> gone = new LinkedHashSet<>();
    private final Set<Link> found = new LinkedHashSet<>();

    /** @param incoming the article that comes in, or null */
    Board(StoryStore store, @Nullable StoryArticle incoming) {
        this.store = store;
        this.incoming = incoming;
        if (incoming != null) {
            load(List.of(incoming.id()));
            changed.put(incoming.id(), Placed.alone(incoming));
        }
    }

    void load(Collection<UUID> articles) {
        List<UUID> missing = articles.stream()
                .filter(id -> !stored.containsKey(id) && !changed.containsKey(id))
                .distinct()
                .toList();
        if (!missing.isEmpty()) {
            stored.putAll(store.placed(missing));
        }
    }

    /** Where an article that is known stands now. */
    Placed at(UUID article) {
        load(List.of(article));
        Placed placed = changed.getOrDefault(article, stored.get(article));
        return Objects.requireNonNull(placed, "an article that a link or correction names is there");
    }

    boolean knows(UUID article) {
        load(List.of(article));
        return changed.containsKey(article) || stored.containsKey(article);
    }

    /** Where an article stood before. */
    Optional<Placed> before(UUID article) {
        load(List.of(article));
        return Optional.ofNullable(stored.get(article));
    }

    void put(Placed placed) {
        changed.put(placed.id(), placed);
    }

    /** The article that stands for another's story group. */
    Placed oldestOf(UUID article) {
        return at(at(article).story());
    }

    /** The article itself, with its signature: as it comes in, or as it is stored. */
    Optional<StoryArticle> signed(UUID article) {
        return incoming != null && incoming.id().equals(article) ? Optional.of(incoming) : store.article(article);
    }

    Optional<StoryArticle> incoming() {
        return Optional.ofNullable(incoming);
    }

    /** The articles of story groups, as they are now. */
    List<Placed> ofStories(Collection<UUID> stories) {
        stored.putAll(unseen(store.ofStories(stories)));
        return now(placed -> stories.contains(placed.story()));
    }

    /** The articles that have these leaders, as they are now. */
    List<Placed> ledBy(Collection<UUID> leaders) {
        stored.putAll(unseen(store.ledBy(leaders)));
        return now(placed -> leaders.contains(placed.leader()));
    }

    private Map<UUID, Placed> unseen(Map<UUID, Placed> rows) {
        Map<UUID, Placed> unseen = new HashMap<>(rows);
        unseen.keySet().removeAll(stored.keySet());
        return unseen;
    }

    private List<Placed> now(Predicate<Placed> wanted) {
        Map<UUID, Placed> all = new HashMap<>(stored);
        all.putAll(changed);
        return all.values().stream().filter(wanted).toList();
    }

    /** The links of articles, as they are now. */
    List<Link> links(Kind kind, Collection<UUID> articles) {
        if (articles.isEmpty()) {
            return List.of();
        }
        List<Link> links = new ArrayList<>(store.links(kind, articles));
        links.removeAll(gone);
        found.stream()
                .filter(link -> link.kind() == kind)
                .filter(link -> articles.contains(link.first()) || articles.contains(link.second()))
                .forEach(links::add);
        return links;
    }

    void drop(Collection<Link> links) {
        found.removeAll(links);
        gone.addAll(links);
    }

    void add(Link link) {
        found.add(link);
    }

    Plan plan() {
        List<Placed> places = changed.values().stream()
                .filter(placed -> isIncoming(placed.id()) || !placed.equals(stored.get(placed.id())))
                .sorted((one, other) -> Age.compareIds(one.id(), other.id()))
                .toList();
        Set<UUID> touched = new TreeSet<>(Age::compareIds);
        for (Placed placed : places) {
            if (isIncoming(placed.id()) || !sameToReaders(placed, stored.get(placed.id()))) {
                touched.add(placed.id());
            }
        }
        // What was dropped and found again is as it was.
        List<Link> dropped = gone.stream().filter(link -> !found.contains(link)).toList();
        List<Link> added = found.stream().filter(link -> !gone.contains(link)).toList();
        return new Plan(incoming(), places, dropped, added, touched);
    }

    private boolean isIncoming(UUID article) {
        return incoming != null && incoming.id().equals(article);
    }

    private static boolean sameToReaders(Placed placed, @Nullable Placed before) {
        return before != null
                && placed.story().equals(before.story())
                && placed.event().equals(before.event())
                && Objects.equals(placed.wire(), before.wire());
    }
}

package org.tiltmeter.stories;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.stories.text.NearDuplicates;
import org.tiltmeter.stories.wire.WireCredits;

/**
 * Story groups: what hangs together by links between near-duplicates, strongest first, after the links that people made;
 * no link joins what people said is apart. Since a link depends on its two articles alone, so do the groups on the set of
 * articles, whatever came first.
 */
final class Groups {

    /** Reprints appear within days; a gallery or a list that comes back after months is not one. */
    private static final Duration WITHIN = Duration.ofDays(14);

    private static final Comparator<Link> STRONGEST_FIRST = Comparator.comparingDouble(Link::strength)
            .reversed()
            .thenComparing(Link::first, Age::compareIds)
            .thenComparing(Link::second, Age::compareIds);

    private final StoryStore store;
    private final Board board;
    private final List<Correction> corrections;

    Groups(StoryStore store, Board board) {
        this.store = store;
        this.board = board;
        this.corrections = store.corrections(Kind.GROUP);
    }

    /** Takes the links of an article's old text away, and finds those of its new one. */
    private Set<UUID> relink(StoryArticle article) {
        Set<UUID> near = new LinkedHashSet<>(List.of(article.id()));
        List<Link> old = board.links(Kind.GROUP, List.of(article.id()));
        old.forEach(link -> near.add(link.other(article.id())));
        board.drop(old);
        for (StoryArticle other : store.sharingBands(article, WITHIN)) {
            OptionalDouble contained = NearDuplicates.containment(
                    article.signature().shingles(), other.signature().shingles());
            if (contained.isPresent()) {
                board.add(Link.of(Kind.GROUP, article.id(), other.id(), contained.getAsDouble()));
            }
        }
        return near;
    }

    /** Puts an article and all that hangs together with it into groups anew, and says which articles that are. */
    Set<UUID> regroup(StoryArticle article) {
        Set<UUID> near = relink(article);
        boolean joinsOnly =
                board.before(article.id()).isEmpty() && corrections.stream().allMatch(Correction::together);
        return joinsOnly ? join(article.id()) : regroup(near);
    }

    /** What comes in new can only make groups one, where nobody said that anything is apart. */
    private Set<UUID> join(UUID article) {
        Set<UUID> stories = new LinkedHashSet<>(List.of(article));
        for (Link link : board.links(Kind.GROUP, List.of(article))) {
            stories.add(board.at(link.other(article)).story());
        }
        Set<UUID> group = new LinkedHashSet<>();
        board.ofStories(stories).forEach(placed -> group.add(placed.id()));
        settle(group);
        return group;
    }

    /** The same for all that hangs together with some articles. */
    Set<UUID> regroup(Collection<UUID> seeds) {
        Set<UUID> around = around(seeds);
        Partition partition = new Partition(around, corrections);
        corrections.stream().filter(Correction::together).forEach(pair -> partition.join(pair.first(), pair.second()));
        board.links(Kind.GROUP, around).stream()
                .sorted(STRONGEST_FIRST)
                .forEach(link -> partition.join(link.first(), link.second()));
        partition.sets().forEach(this::settle);
        return around;
    }

    /** All that can be reached over links and corrections, also over those that then join nothing. */
    private Set<UUID> around(Collection<UUID> seeds) {
        Set<UUID> reached = new LinkedHashSet<>();
        Set<UUID> border = new LinkedHashSet<>(seeds);
        while (!border.isEmpty()) {
            reached.addAll(border);
            Set<UUID> next = new LinkedHashSet<>();
            board.links(Kind.GROUP, border).forEach(link -> next.addAll(List.of(link.first(), link.second())));
            for (Correction pair : corrections) {
                if (border.contains(pair.first()) || border.contains(pair.second())) {
                    Stream.of(pair.first(), pair.second()).filter(board::knows).forEach(next::add);
                }
            }
            next.removeAll(reached);
            border = next;
        }
        board.load(reached);
        return reached;
    }

    private void settle(Set<UUID> group) {
        List<Placed> oldestFirst = group.stream()
                .map(board::at)
                .sorted(Comparator.comparing(Placed::age))
                .toList();
        String agency = oldestFirst.stream()
                .flatMap(placed -> Stream.ofNullable(agency(placed)))
                .findFirst()
                .orElse(null);
        for (Placed placed : oldestFirst) {
            boolean own = agency == null || agency.equals(WireCredits.SHIPPED.agency(placed.outlet()));
            board.put(placed.inStory(oldestFirst.getFirst().id(), own ? null : agency));
        }
    }

    /** The agency that the article is from: its outlet's own, where that is an agency, or else the one that it credits. */
    private static @Nullable String agency(Placed placed) {
        String own = WireCredits.SHIPPED.agency(placed.outlet());
        return own == null ? placed.credit() : own;
    }
}

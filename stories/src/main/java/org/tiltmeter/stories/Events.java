package org.tiltmeter.stories;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.tiltmeter.stories.text.SameHappening;

/**
 * Events, by their leaders: the oldest article on a happening leads, and each later one that is like it and was published
 * within days follows. A story group takes part as its oldest article, so that thirty prints of a wire report count once.
 *
 * <p>Articles are decided in the order of their ages, not of their arrival: each follows the leader before it that it is
 * most like, or, where there is none, leads itself. That order makes the events a function of the set of articles; and since
 * a decision rests on older leaders alone, a change is followed from an article to the later ones that are like it, and no
 * further than something changes.
 */
final class Events {

    /** A happening is reported for some days; what is like it later on is its sequel. */
    static final Duration WITHIN = Duration.ofDays(3);

    private final StoryStore store;
    private final Board board;
    private final List<Correction> corrections;
    private final NavigableSet<Age> undecided = new TreeSet<>();
    private final Set<UUID> entered = new HashSet<>();
    private final Set<UUID> moved = new HashSet<>();

    Events(StoryStore store, Board board) {
        this.store = store;
        this.board = board;
        this.corrections = store.corrections(Kind.EVENT);
    }

    /**
     * Decides anew what may have changed.
     *
     * @param around the articles whose story groups were made anew
     * @param corrected the articles of a correction that was made or taken back
     */
    void decide(Collection<UUID> around, Collection<UUID> corrected) {
        Set<UUID> before = new TreeSet<>(Age::compareIds);
        Set<UUID> now = new TreeSet<>(Age::compareIds);
        for (UUID article : around) {
            board.before(article).ifPresent(placed -> before.add(placed.story()));
            now.add(board.at(article).story());
        }
        Optional<UUID> incoming = board.incoming().map(StoryArticle::id);
        before.stream()
                .filter(id -> !now.contains(id) || incoming.filter(id::equals).isPresent())
                .forEach(this::leave);
        now.stream()
                .filter(id ->
                        !before.contains(id) || incoming.filter(id::equals).isPresent())
                .forEach(this::enter);
        Stream.concat(corrected.stream(), apartFrom(around))
                .map(board::oldestOf)
                .forEach(this::reconsider);
        while (!undecided.isEmpty()) {
            decide(board.at(undecided.removeFirst().id()));
        }
        new JoinedEvents(board, corrections).join(moved, around, corrected);
    }

    /** The other ends of corrections that keep these articles apart from something. */
    private Stream<UUID> apartFrom(Collection<UUID> articles) {
        return corrections.stream()
                .filter(pair -> !pair.together())
                .filter(pair -> articles.contains(pair.first()) || articles.contains(pair.second()))
                .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                .filter(board::knows);
    }

    private void reconsider(Placed oldest) {
        undecided.add(oldest.age());
    }

    /** An article stands no longer for a story group, or with another text. */
    private void leave(UUID article) {
        List<Link> links = board.links(Kind.EVENT, List.of(article));
        Placed before = board.before(article).orElseThrow();
        if (before.leader().equals(article)) {
            reconsiderAfter(before.age(), links, article);
        }
        board.drop(links);
        moved.add(article);
    }

    /** An article stands for a story group now, or with another text. */
    private void enter(UUID article) {
        StoryArticle entering = board.signed(article).orElseThrow();
        List<StoryArticle> candidates = candidates(entering);
        board.load(candidates.stream().map(StoryArticle::id).toList());
        for (StoryArticle other : candidates) {
            if (!other.id().equals(article) && board.at(other.id()).isOldest()) {
                OptionalDouble likeness = SameHappening.likeness(
                        entering.signature().words(), other.signature().words());
                likeness.ifPresent(alike -> board.add(Link.of(Kind.EVENT, article, other.id(), alike)));
            }
        }
        entered.add(article);
        reconsider(board.at(article));
    }

    /** With the incoming article, which the store does not know, or not with this text. */
    private List<StoryArticle> candidates(StoryArticle entering) {
        return Stream.concat(
                        store.sharingKeys(entering, WITHIN).stream().filter(other -> board.incoming()
                                .filter(incoming -> incoming.id().equals(other.id()))
                                .isEmpty()),
                        board.incoming().stream().filter(other -> other.age().isWithin(WITHIN, entering.age())))
                .toList();
    }

    private void reconsiderAfter(Age age, List<Link> links, UUID article) {
        board.load(links.stream().map(link -> link.other(article)).toList());
        links.stream()
                .map(link -> board.at(link.other(article)))
                .filter(Placed::isOldest)
                .filter(other -> other.age().compareTo(age) > 0)
                .forEach(this::reconsider);
    }

    private void decide(Placed article) {
        UUID leader = leaderOf(article);
        boolean led = article.leader().equals(article.id()) && !entered.contains(article.id());
        boolean leads = leader.equals(article.id());
        if (leader.equals(article.leader()) && led == leads) {
            return;
        }
        board.put(article.inEvent(leader, article.event()));
        moved.add(article.id());
        if (led != leads) {
            reconsiderAfter(article.age(), board.links(Kind.EVENT, List.of(article.id())), article.id());
        }
        apartFromGroup(article)
                .filter(other -> other.age().compareTo(article.age()) > 0)
                .forEach(this::reconsider);
    }

    /** The oldest articles of the story groups that this one's was said to be apart from. */
    private Stream<Placed> apartFromGroup(Placed article) {
        if (corrections.stream().allMatch(Correction::together)) {
            return Stream.empty();
        }
        Set<UUID> own = new HashSet<>();
        board.ofStories(List.of(article.id())).forEach(placed -> own.add(placed.id()));
        return apartFrom(own).map(board::oldestOf);
    }

    private UUID leaderOf(Placed article) {
        Set<UUID> refused = refused(article);
        Comparator<Link> best = Comparator.comparingDouble(Link::strength)
                .thenComparing(link -> board.at(link.other(article.id())).age(), Comparator.reverseOrder());
        List<Link> links = board.links(Kind.EVENT, List.of(article.id()));
        board.load(links.stream().map(link -> link.other(article.id())).toList());
        return links.stream()
                .filter(link -> leadsBefore(article, board.at(link.other(article.id()))))
                .filter(link -> !refused.contains(link.other(article.id())))
                .max(best)
                .map(link -> link.other(article.id()))
                .orElse(article.id());
    }

    private static boolean leadsBefore(Placed article, Placed other) {
        return other.isOldest()
                && other.leader().equals(other.id())
                && other.age().compareTo(article.age()) < 0;
    }

    /** Leaders of older articles that this one's story group was said to be apart from. */
    private Set<UUID> refused(Placed article) {
        Set<UUID> refused = new HashSet<>();
        apartFromGroup(article)
                .filter(other -> other.age().compareTo(article.age()) < 0)
                .forEach(other -> refused.add(other.leader()));
        return refused;
    }
}

package org.tiltmeter.stories;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Makes one event of those that people said belong together, and gives each article of a story group the same one. */
final class JoinedEvents {

    private final Board board;
    private final List<Correction> corrections;
    private final Map<UUID, UUID> eventOf = new HashMap<>();

    JoinedEvents(Board board, List<Correction> corrections) {
        this.board = board;
        this.corrections = corrections.stream()
                .filter(pair -> board.knows(pair.first()) && board.knows(pair.second()))
                .toList();
    }

    /**
     * Brings up to date whatever may stand elsewhere.
     *
     * @param moved articles that have another leader, or did have one
     * @param around articles whose story groups were made anew
     * @param corrected articles of a correction that was made or taken back
     */
    void join(Set<UUID> moved, Collection<UUID> around, Collection<UUID> corrected) {
        joinLeaders();
        Set<UUID> leaders = new HashSet<>(eventOf.keySet());
        corrected.forEach(article -> leaders.addAll(leadersBefore(article)));
        for (Correction pair : corrections) {
            leaders.addAll(leadersBefore(pair.first()));
            leaders.addAll(leadersBefore(pair.second()));
        }
        Set<UUID> stories = new HashSet<>();
        around.forEach(article -> stories.add(board.at(article).story()));
        moved.forEach(article -> stories.add(board.at(article).story()));
        board.ledBy(leaders).stream()
                .filter(placed -> !placed.event().equals(event(placed.leader())))
                .forEach(placed -> stories.add(placed.story()));
        for (Placed placed : board.ofStories(stories)) {
            UUID leader = board.at(placed.story()).leader();
            board.put(placed.inEvent(leader, event(leader)));
        }
    }

    private Set<UUID> leadersBefore(UUID article) {
        Set<UUID> leaders = new HashSet<>();
        board.before(article).ifPresent(placed -> leaders.addAll(List.of(placed.leader(), placed.event())));
        return leaders;
    }

    private UUID event(UUID leader) {
        return eventOf.getOrDefault(leader, leader);
    }

    private void joinLeaders() {
        Set<UUID> leaders = new HashSet<>();
        List<Correction> ofLeaders = new ArrayList<>();
        for (Correction pair : corrections) {
            UUID first = board.oldestOf(pair.first()).leader();
            UUID second = board.oldestOf(pair.second()).leader();
            leaders.addAll(List.of(first, second));
            // Two articles of one text are always of one event; that people said otherwise of them joins nothing apart.
            if (!first.equals(second)) {
                ofLeaders.add(new Correction(Kind.EVENT, first, second, pair.together()));
            }
        }
        Partition partition = new Partition(leaders, ofLeaders);
        ofLeaders.stream().filter(Correction::together).forEach(pair -> partition.join(pair.first(), pair.second()));
        for (Set<UUID> joined : partition.sets()) {
            UUID oldest = joined.stream()
                    .map(board::at)
                    .min(Comparator.comparing(Placed::age))
                    .orElseThrow()
                    .id();
            joined.forEach(leader -> eventOf.put(leader, oldest));
        }
    }
}

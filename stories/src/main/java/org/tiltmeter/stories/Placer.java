package org.tiltmeter.stories;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Finds where articles belong. What comes out depends on the set of articles and on what people corrected, not on the order
 * in which they came; a plan looks at the neighbours of what changed alone.
 */
public final class Placer {

    private final StoryStore store;

    public Placer(StoryStore store) {
        this.store = store;
    }

    /** For an article that came in, or has another text now. */
    public Plan place(StoryArticle article) {
        Optional<StoryArticle> known = store.article(article.id());
        if (known.filter(article::equals).isPresent()) {
            return Plan.still(article.id());
        }
        Board board = new Board(store, article);
        return plan(board, new Groups(store, board).regroup(article), List.of());
    }

    /** After something was said of two articles, or taken back; both are known. */
    public Plan correct(Correction correction) {
        List<UUID> both = List.of(correction.first(), correction.second());
        Board board = new Board(store, null);
        Set<UUID> around =
                switch (correction.kind()) {
                    case GROUP -> new Groups(store, board).regroup(both);
                    case EVENT -> Set.of();
                };
        return plan(board, around, both);
    }

    private Plan plan(Board board, Collection<UUID> around, Collection<UUID> corrected) {
        new Events(store, board).decide(around, corrected);
        return board.plan();
    }
}

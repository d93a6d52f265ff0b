package org.tiltmeter.analysis.facts;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.tiltmeter.analysis.facts.Facts.ActorCell;
import org.tiltmeter.article.Part;

/** Counts while they are being made. */
final class Tally {

    private final Map<Part, Map<Count, Integer>> article = new EnumMap<>(Part.class);
    private final Map<ActorCell, Map<Count, Integer>> actors = new HashMap<>();

    Tally() {
        for (Part part : Part.values()) {
            article.put(part, new EnumMap<>(Count.class));
        }
    }

    void article(Part part, Count count, int more) {
        add(article, part, count, more);
    }

    void actor(ActorCell actor, Count count, int more) {
        add(actors, actor, count, more);
    }

    /** Counts to the actor and to the article. */
    void both(ActorCell actor, Count count, int more) {
        actor(actor, count, more);
        article(actor.part(), count, more);
    }

    Map<Part, Counts> ofArticle() {
        return frozen(article);
    }

    Map<ActorCell, Counts> ofActors() {
        return frozen(actors);
    }

    /** A sum that comes back to 0 is absent, as one that never left it. */
    private static <K> void add(Map<K, Map<Count, Integer>> cells, K cell, Count count, int more) {
        if (more != 0) {
            cells.computeIfAbsent(cell, absent -> new EnumMap<>(Count.class))
                    .merge(count, more, (one, other) -> one + other == 0 ? null : one + other);
        }
    }

    private static <K> Map<K, Counts> frozen(Map<K, Map<Count, Integer>> counts) {
        return counts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new Counts(entry.getValue())));
    }
}

package org.tiltmeter.analysis.facts;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
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
        add(article.computeIfAbsent(part, absent -> new EnumMap<>(Count.class)), count, more);
    }

    void actor(ActorCell actor, Count count, int more) {
        add(actors.computeIfAbsent(actor, absent -> new EnumMap<>(Count.class)), count, more);
    }

    /** Counts to the actor and to the article. */
    void both(ActorCell actor, Count count, int more) {
        actor(actor, count, more);
        article(actor.part(), count, more);
    }

    Facts facts(List<NamedMention> mentions) {
        return new Facts(frozen(article), frozen(actors), mentions);
    }

    private static void add(Map<Count, Integer> counts, Count count, int more) {
        if (more > 0) {
            counts.merge(count, more, Integer::sum);
        }
    }

    private static <K> Map<K, Counts> frozen(Map<K, Map<Count, Integer>> counts) {
        return counts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new Counts(entry.getValue())));
    }
}

package org.tiltmeter.stories;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Sets of articles that grow together, but never so that two are in one that were said to be apart. */
final class Partition {

    private final Map<UUID, Set<UUID>> setOf = new HashMap<>();
    private final List<Correction> apart;

    /** @param apart pairs that may not be in one set; what else these say is not looked at */
    Partition(Collection<UUID> articles, List<Correction> apart) {
        for (UUID article : articles) {
            Set<UUID> alone = new LinkedHashSet<>();
            alone.add(article);
            setOf.put(article, alone);
        }
        this.apart = apart.stream()
                .filter(pair -> !pair.together() && setOf.containsKey(pair.first()) && setOf.containsKey(pair.second()))
                .toList();
    }

    /** Makes the sets of two articles one, where both are known here and nothing speaks against it. */
    void join(UUID one, UUID other) {
        Set<UUID> into = setOf.get(one);
        Set<UUID> from = setOf.get(other);
        if (into == null || from == null || into == from || areApart(into, from)) {
            return;
        }
        if (into.size() < from.size()) {
            join(other, one);
            return;
        }
        into.addAll(from);
        from.forEach(article -> setOf.put(article, into));
    }

    private boolean areApart(Set<UUID> some, Set<UUID> others) {
        return apart.stream()
                .anyMatch(pair -> (some.contains(pair.first()) && others.contains(pair.second()))
                        || (some.contains(pair.second()) && others.contains(pair.first())));
    }

    /** The sets, in no order that depends on how they grew. */
    Collection<Set<UUID>> sets() {
        Map<UUID, Set<UUID>> bySmallest = new TreeMap<>(Age::compareIds);
        setOf.values()
                .forEach(set -> bySmallest.put(set.stream().min(Age::compareIds).orElseThrow(), set));
        return bySmallest.values();
    }
}

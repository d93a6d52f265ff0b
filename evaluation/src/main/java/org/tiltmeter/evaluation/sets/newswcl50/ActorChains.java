package org.tiltmeter.evaluation.sets.newswcl50;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The mentions of a story's articles, numbered through all of them, by whom they are taken to mean. */
final class ActorChains {

    private final Map<String, Set<Integer>> chains = new LinkedHashMap<>();

    void add(String actor, int mention) {
        chains.computeIfAbsent(actor, name -> new HashSet<>()).add(mention);
    }

    /** All of them. */
    List<Set<Integer>> all() {
        return List.copyOf(chains.values());
    }

    /** What some mentions alone make of them; chains of which nothing is left are none. */
    List<Set<Integer>> of(Predicate<Integer> mentions) {
        List<Set<Integer>> some = new ArrayList<>();
        for (Set<Integer> chain : chains.values()) {
            Set<Integer> left = chain.stream().filter(mentions).collect(Collectors.toSet());
            if (!left.isEmpty()) {
                some.add(left);
            }
        }
        return some;
    }
}

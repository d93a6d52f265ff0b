package org.tiltmeter.nlp.actors;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.Actor;

/** What "the ministry" and "the secretary" mean: the one named before whose name or title ends in that word. */
final class Descriptions {

    private static final int DOMINANCE = 2;

    private final Map<String, Meaning> organisations = new HashMap<>();
    private final Map<String, Map<Person, Integer>> titled = new HashMap<>();

    /** Whom a description means, and the country that an organisation belongs to. */
    record Meaning(Actor actor, @Nullable String affiliation) {}

    void heard(Organisation organisation) {
        Meaning meaning = new Meaning(organisation.actor(), organisation.country());
        for (String word : organisation.name().split(" ", -1)) {
            organisations.put(word.toLowerCase(Locale.ROOT), meaning);
        }
    }

    void heard(Person person, @Nullable Title title) {
        if (title != null && title.definite()) {
            titled.computeIfAbsent(head(title.text()), head -> new LinkedHashMap<>())
                    .merge(new Person(person.words(), Gender.UNKNOWN), 1, Integer::sum);
        }
    }

    /** The person who alone, or by far most often, bears a title; else the organisation named last under a head; else null. */
    @Nullable
    Meaning meaning(String head) {
        Person holder = dominant(titled.getOrDefault(head, Map.of()));
        return holder == null ? organisations.get(head) : new Meaning(holder.actor(), null);
    }

    private static @Nullable Person dominant(Map<Person, Integer> holders) {
        Person first = null;
        int most = 0;
        int second = 0;
        for (Map.Entry<Person, Integer> holder : holders.entrySet()) {
            second = Math.max(second, Math.min(most, holder.getValue()));
            first = holder.getValue() > most ? holder.getKey() : first;
            most = Math.max(most, holder.getValue());
        }
        return most >= DOMINANCE * second ? first : null;
    }

    /** "foreign minister" answers to "the minister", "vice president" not to "the president". */
    private static String head(String title) {
        return title.startsWith("vice") || title.startsWith("deputy")
                ? title
                : title.substring(title.lastIndexOf(' ') + 1);
    }
}

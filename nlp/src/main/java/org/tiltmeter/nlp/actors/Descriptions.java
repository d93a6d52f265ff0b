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
    private static final int SENTENCES_BACK = 3;
    private static final int MOST_HOLDERS = 64;

    private final Map<String, Meaning> organisations = new HashMap<>();
    private final Map<String, Map<String, Holder>> titled = new HashMap<>();
    private final Map<Office, Person> offices = new HashMap<>();
    private final Map<String, Integer> lastSeen = new HashMap<>();

    /** Whom a description means, and the country that an organisation belongs to. */
    record Meaning(
            Actor actor,
            @Nullable String affiliation,
            @Nullable Person person) {}

    private record Holder(Person person, int times) {}

    private record Office(String head, Country country) {}

    void heard(Organisation organisation) {
        Meaning meaning = new Meaning(organisation.actor(), organisation.country(), null);
        for (String word : organisation.name().split(" ", -1)) {
            organisations.put(word.toLowerCase(Locale.ROOT), meaning);
        }
    }

    /** Somebody was mentioned, by whatever form. */
    void heard(Person person, int sentence) {
        lastSeen.put(person.id(), sentence);
    }

    /** Somebody was mentioned with a title; {@code country} is the state named before the title, if any. */
    void heard(Person person, Title title, @Nullable Country country) {
        String head = head(title.text());
        if (title.definite()) {
            titled.computeIfAbsent(head, key -> new LinkedHashMap<>())
                    .merge(person.id(), new Holder(person, 1), (one, other) -> new Holder(person, one.times() + 1));
        }
        if (country != null) {
            offices.put(new Office(head, country), person);
        }
    }

    /** The person who holds an office of a state in this article, or null. */
    @Nullable
    Meaning meaning(String head, Country country) {
        Person holder = offices.get(new Office(head, country));
        return holder == null ? null : new Meaning(holder.actor(), null, holder);
    }

    /**
     * The person who alone, or by far most often, bears a title, else the one of several who was mentioned last; else the
     * organisation named last under a head; else null.
     */
    @Nullable
    Meaning meaning(String head, int sentence) {
        Map<String, Holder> holders = titled.getOrDefault(head, Map.of());
        if (holders.size() > MOST_HOLDERS) {
            // A roll of members: nobody is "the senator", and looking through it each time would take too long.
            return organisations.get(head);
        }
        Person holder = dominant(holders);
        holder = holder == null ? latest(holders, sentence) : holder;
        return holder == null ? organisations.get(head) : new Meaning(holder.actor(), null, holder);
    }

    private static @Nullable Person dominant(Map<String, Holder> holders) {
        Person first = null;
        int most = 0;
        int second = 0;
        for (Holder holder : holders.values()) {
            second = Math.max(second, Math.min(most, holder.times()));
            first = holder.times() > most ? holder.person() : first;
            most = Math.max(most, holder.times());
        }
        return most >= DOMINANCE * second ? first : null;
    }

    private @Nullable Person latest(Map<String, Holder> holders, int sentence) {
        Person latest = null;
        int seen = sentence - SENTENCES_BACK - 1;
        boolean tie = false;
        for (Holder holder : holders.values()) {
            int last = lastSeen.getOrDefault(holder.person().id(), -SENTENCES_BACK);
            tie = last > seen ? false : tie || last == seen;
            latest = last > seen ? holder.person() : latest;
            seen = Math.max(seen, last);
        }
        return tie ? null : latest;
    }

    /** "foreign minister" answers to "the minister", "vice president" not to "the president". */
    private static String head(String title) {
        return title.startsWith("vice") || title.startsWith("deputy")
                ? title
                : title.substring(title.lastIndexOf(' ') + 1);
    }
}

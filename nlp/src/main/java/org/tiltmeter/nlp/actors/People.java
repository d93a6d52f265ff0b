package org.tiltmeter.nlp.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.actors.Names.PublicFigure;

/** The people whom an article names, and all the shorter names that mean them. */
final class People {

    private static final int SHORTEST_SHOUT = 4;
    private static final int DOMINANCE = 2;
    private static final int MOST_NAMESAKES = 8;

    private final Names names;
    private final Map<String, Person> byId = new HashMap<>();
    private final Map<String, Integer> fullNames = new HashMap<>();
    private final Map<String, List<String>> aliases = new HashMap<>();

    People(Names names) {
        this.names = names;
    }

    /** Every form that means a person of the article: full names, last names, first names, in capitals too. */
    Map<String, List<String>> aliases() {
        return aliases;
    }

    /** The person with an id, or null where the article has none. */
    @Nullable
    Person person(String id) {
        return byId.get(id);
    }

    /** Whom a name means, or null where it may be more than one, or none. */
    @Nullable
    Person resolve(List<String> words, @Nullable Title title) {
        List<String> core = core(words);
        String name = String.join(" ", core);
        Gender gender = title == null ? Gender.UNKNOWN : title.gender();
        List<Person> candidates = candidates(name, Initials.of(words), gender);
        if (candidates.size() == 1) {
            return candidates.getFirst();
        }
        PublicFigure figure = names.figure(name);
        if (figure != null && figure.gender().fits(gender)) {
            return add(Person.of(figure));
        }
        if (candidates.isEmpty()) {
            return title == null ? null : add(new Person(core, gender));
        }
        return dominant(candidates);
    }

    /** The only person with a name and initials that agree, or null. */
    @Nullable
    Person only(String name, String initials) {
        List<Person> candidates = candidates(name, initials, Gender.UNKNOWN);
        return candidates.size() == 1 ? candidates.getFirst() : null;
    }

    private List<Person> candidates(String name, String initials, Gender gender) {
        List<Person> all = new ArrayList<>();
        for (String id : aliases.getOrDefault(name, List.of())) {
            Person person = byId.get(id);
            if (person != null
                    && person.gender().fits(gender)
                    && Initials.agree(Initials.of(person.words()), initials)) {
                all.add(person);
            }
        }
        return all;
    }

    /** The one of several whom the article names in full most often, by a clear margin. */
    private @Nullable Person dominant(List<Person> candidates) {
        List<Person> sorted = candidates.stream()
                .sorted(Comparator.comparingInt((Person person) -> -fullNames.getOrDefault(person.id(), 0)))
                .toList();
        int first = fullNames.getOrDefault(sorted.get(0).id(), 0);
        int second = fullNames.getOrDefault(sorted.get(1).id(), 0);
        return first >= DOMINANCE * second ? sorted.get(0) : null;
    }

    /** Counts a full name of a person. */
    void named(Person person) {
        fullNames.merge(person.id(), 1, Integer::sum);
    }

    /** Adds a person, or what is newly known of one; returns all that is known. */
    Person add(Person person) {
        String id = person.id();
        Person known = byId.get(id);
        Person merged = known == null
                ? person
                : new Person(known.words(), known.gender().or(person.gender()));
        byId.put(id, merged);
        if (known == null) {
            person.shortNames(names).forEach(name -> alias(name, id));
        }
        return merged;
    }

    void alias(String alias, String id) {
        addAlias(alias, id);
        if (alias.length() >= SHORTEST_SHOUT) {
            addAlias(alias.toUpperCase(Locale.ROOT), id);
        }
    }

    private void addAlias(String alias, String id) {
        List<String> ids = aliases.computeIfAbsent(alias, key -> new ArrayList<>(1));
        if (!ids.contains(id) && ids.size() < MOST_NAMESAKES) {
            ids.add(id);
        }
    }

    /** A name without initials; "Jr." stays, since it tells a son from his father. */
    static List<String> core(List<String> words) {
        List<String> core = words.stream()
                .filter(word -> !Initials.is(word))
                .map(Titles::withoutStop)
                .toList();
        return core.isEmpty() ? words : core;
    }
}

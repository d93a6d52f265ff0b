package org.tiltmeter.nlp.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.actors.Names.PublicFigure;
import org.tiltmeter.nlp.actors.Reference.OfPerson;

/** The people whom an article names in full, and all the shorter names that mean them. */
final class People {

    private static final int SHORTEST_SHOUT = 4;
    private static final int DOMINANCE = 2;

    private final Names names;
    private final Map<String, Person> byId = new HashMap<>();
    private final Map<String, Integer> fullNames = new HashMap<>();
    private final Map<String, List<String>> aliases = new HashMap<>();

    private People(Names names) {
        this.names = names;
    }

    /** The people of all references that hold a full name; two references with one name are one person. */
    static People of(List<OfPerson> references, Names names) {
        People people = new People(names);
        references.stream()
                .filter(reference -> core(reference.words()).size() > 1)
                .sorted(Comparator.comparingInt(
                        reference -> -core(reference.words()).size()))
                .forEach(people::register);
        return people;
    }

    /** Every form that means a person of the article: full names, last names, first names, in capitals too. */
    Map<String, List<String>> aliases() {
        return aliases;
    }

    /** The person with an id, who must be one of the article's. */
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
        List<Person> candidates = aliases.getOrDefault(name, List.of()).stream()
                .map(byId::get)
                .filter(person -> person != null && person.gender().fits(gender))
                .toList();
        if (candidates.size() == 1) {
            return candidates.getFirst();
        }
        PublicFigure figure = names.figure(name);
        if (figure != null && figure.gender().fits(gender)) {
            return add(new Person(core(figure.name()), figure.gender()));
        }
        if (candidates.isEmpty()) {
            return title == null ? null : add(new Person(core, gender));
        }
        return dominant(candidates);
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

    private void register(OfPerson reference) {
        List<String> core = core(reference.words());
        String name = String.join(" ", core);
        Gender titled =
                reference.title() == null ? Gender.UNKNOWN : reference.title().gender();
        PublicFigure figure = names.figure(name);
        Person same = only(aliases.getOrDefault(name, List.of()));
        Person person;
        if (figure != null) {
            person = add(new Person(core(figure.name()), figure.gender()));
            alias(name, person.id());
        } else if (same != null) {
            person = add(new Person(same.words(), titled));
        } else {
            person = add(new Person(core, titled.or(names.genderOf(core.getFirst()))));
        }
        fullNames.merge(person.id(), 1, Integer::sum);
    }

    private @Nullable Person only(List<String> ids) {
        return ids.size() == 1 ? byId.get(ids.getFirst()) : null;
    }

    private Person add(Person person) {
        String id = person.id();
        Person known = byId.get(id);
        Person merged = known == null
                ? person
                : new Person(known.words(), known.gender().or(person.gender()));
        byId.put(id, merged);
        if (known == null) {
            List<String> words = person.words();
            for (int i = 0; i < words.size(); i++) {
                alias(String.join(" ", words.subList(i, words.size())), id);
            }
            alias(words.getFirst(), id);
            alias(String.join(" ", words.subList(0, Math.min(2, words.size()))), id);
        }
        return merged;
    }

    private void alias(String alias, String id) {
        addAlias(alias, id);
        if (alias.length() >= SHORTEST_SHOUT) {
            addAlias(alias.toUpperCase(Locale.ROOT), id);
        }
    }

    private void addAlias(String alias, String id) {
        List<String> ids = aliases.computeIfAbsent(alias, key -> new ArrayList<>(1));
        if (!ids.contains(id) && ids.size() < 8) {
            ids.add(id);
        }
    }

    /** A name without initials; "Jr." stays, since it tells a son from his father. */
    private static List<String> core(List<String> words) {
        List<String> core = words.stream()
                .filter(word -> word.length() > 2 || !word.endsWith("."))
                .map(word -> word.endsWith(".") ? word.substring(0, word.length() - 1) : word)
                .toList();
        return core.isEmpty() ? words : core;
    }
}

package org.tiltmeter.nlp.actors;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.actors.Names.PublicFigure;
import org.tiltmeter.nlp.actors.Reference.OfPerson;

/** Makes the people of an article out of the names that it gives in full: two references with one name are one person. */
final class Census {

    private final Names names;
    private final People people;
    private final Map<String, String> initials = new HashMap<>();
    private final Set<String> shared = new HashSet<>();

    private Census(Names names) {
        this.names = names;
        this.people = new People(names);
    }

    /** The people of all references, and those whom the article only ever calls by a given name. */
    static People of(List<OfPerson> references, Set<String> alone, Names names) {
        Census census = new Census(names);
        List<OfPerson> full = references.stream()
                .filter(reference -> People.core(reference.words()).size() > 1)
                .sorted(Comparator.comparingInt(
                        reference -> -People.core(reference.words()).size()))
                .toList();
        full.forEach(reference -> census.compareInitials(reference.words()));
        full.forEach(census::register);
        references.forEach(census::complete);
        alone.stream().sorted().forEach(name -> census.addAlone(name, false));
        return census.people;
    }

    /** "George W. Bush" and "George H.W. Bush" in one article are two people. */
    private void compareInitials(List<String> words) {
        String name = String.join(" ", People.core(words));
        String mine = Initials.of(words);
        String known = initials.merge(name, mine, (one, other) -> one.length() >= other.length() ? one : other);
        if (!Initials.agree(known, mine)) {
            shared.add(name);
        }
    }

    private void register(OfPerson reference) {
        List<String> core = People.core(reference.words());
        String name = String.join(" ", core);
        Person person = person(reference, core, name);
        people.alias(name, person.id());
        people.named(person);
    }

    private Person person(OfPerson reference, List<String> core, String name) {
        Gender titled =
                reference.title() == null ? Gender.UNKNOWN : reference.title().gender();
        PublicFigure figure = figure(reference.words(), name);
        if (figure != null) {
            return people.add(Person.of(figure));
        }
        Person same = people.only(name, Initials.of(reference.words()));
        if (same != null) {
            return people.add(new Person(same.words(), titled));
        }
        List<String> words = shared.contains(name) ? reference.words() : core;
        return people.add(new Person(words, titled.or(names.genderOf(core.getFirst()))));
    }

    private @Nullable PublicFigure figure(List<String> words, String name) {
        PublicFigure exact = names.figure(Names.withoutStops(String.join(" ", words)));
        if (exact == null && name.endsWith(" III")) {
            // A grandfather of that name is seldom in the news, whereas fathers of a Jr. are.
            return names.figure(name.substring(0, name.length() - " III".length()));
        }
        return exact != null || shared.contains(name) ? exact : names.figure(name);
    }

    /** What short names add: people without a surname, and what "Mrs." says of somebody's gender. */
    private void complete(OfPerson reference) {
        List<String> words = reference.words();
        String name = String.join(" ", words);
        Title title = reference.title();
        if (words.size() == 1 && title == null) {
            addAlone(name, reference.byModel());
        }
        if (title != null && title.gender() != Gender.UNKNOWN) {
            Person only = people.only(name, "");
            if (only != null) {
                people.add(new Person(only.words(), title.gender()));
            }
        }
    }

    private void addAlone(String name, boolean sure) {
        boolean known = sure || names.isGiven(name);
        if (known && !people.aliases().containsKey(name) && names.figure(name) == null) {
            people.add(new Person(List.of(name), names.genderOf(name)));
        }
    }
}

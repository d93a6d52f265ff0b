package org.tiltmeter.nlp.actors;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.Actor;
import org.tiltmeter.nlp.text.Sentence;

/** Who holds which office of which country in an article, by the titles that stand with the names anywhere in it. */
final class OfficeHolders {

    private final Cast cast;
    private final Titles titles;
    private final Map<Office, Map<String, Integer>> holders = new HashMap<>();
    private final Map<String, Actor> people = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();

    private record Office(String head, @Nullable String country) {}

    OfficeHolders(Cast cast, Titles titles) {
        this.cast = cast;
        this.titles = titles;
        Naming before = null;
        for (Naming naming : cast.namings()) {
            Actor actor = naming.actor();
            if (actor != null && actor.kind() == Actor.Kind.PERSON) {
                people.put(actor.id(), actor);
                title(naming, actor, before);
            }
            before = naming;
        }
    }

    private void title(Naming naming, Actor person, @Nullable Naming before) {
        Title title = titles.endingAt(naming.sentence(), naming.first() - 1);
        if (title == null || !(title.definite() || title.text().equals("leader"))) {
            return;
        }
        int start = naming.first() - title.text().split(" ", -1).length;
        String head = title.text().substring(title.text().lastIndexOf(' ') + 1);
        String country =
                before != null && before.sentence().index() == naming.sentence().index() && before.last() >= start - 2
                        ? country(before)
                        : null;
        count(new Office(head, null), person);
        if (country != null) {
            count(new Office(head, country), person);
            count(new Office("leader", country), person);
            countries.putIfAbsent(person.id(), country);
        }
    }

    private void count(Office office, Actor person) {
        holders.computeIfAbsent(office, key -> new LinkedHashMap<>()).merge(person.id(), 1, Integer::sum);
    }

    private static @Nullable String country(Naming naming) {
        Actor actor = naming.actor();
        return actor != null && actor.kind() == Actor.Kind.COUNTRY ? actor.id() : naming.affiliation();
    }

    /** The only person of the article with a last name, or null. */
    @Nullable
    Actor named(String lastName) {
        Actor only = null;
        for (Actor person : people.values()) {
            if (person.name().equals(lastName) || person.name().endsWith(" " + lastName)) {
                if (only != null) {
                    return null;
                }
                only = person;
            }
        }
        return only;
    }

    /** The country that somebody holds an office of, or null. */
    @Nullable
    String countryOf(Actor person) {
        return countries.get(person.id());
    }

    /** The person whose name a role stands right before, or right behind with a comma between. */
    @Nullable
    Actor nextTo(Sentence sentence, int first, int head) {
        Actor beside = null;
        for (Naming naming : cast.in(sentence.span())) {
            Actor actor = naming.actor();
            if (actor == null || actor.kind() != Actor.Kind.PERSON) {
                continue;
            }
            int gap = Cues.normal(sentence, head + 1).equals(",") ? 2 : 1;
            boolean follows = naming.first() == head + gap;
            boolean apposed = naming.last() == first - 2
                    && Cues.normal(sentence, first - 1).equals(",");
            if (follows || apposed) {
                beside = actor;
            }
        }
        return beside;
    }

    /** The one who holds an office of a country; where no country is known, who is most often named by the title. */
    @Nullable
    Actor of(String head, @Nullable String country) {
        String role = isLeader(head) ? "leader" : head;
        Map<String, Integer> all = holders.getOrDefault(new Office(role, country), Map.of());
        if (all.isEmpty() && country == null) {
            all = holders.getOrDefault(new Office(head, null), Map.of());
        }
        String best = null;
        for (Map.Entry<String, Integer> holder : all.entrySet()) {
            best = best == null || holder.getValue() > all.getOrDefault(best, 0) ? holder.getKey() : best;
        }
        return best == null ? null : people.get(best);
    }

    private static boolean isLeader(String head) {
        return List.of("leader", "dictator", "ruler", "strongman", "counterpart")
                .contains(head);
    }
}

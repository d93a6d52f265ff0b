package org.tiltmeter.nlp.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.Actor;
import org.tiltmeter.nlp.Mention;
import org.tiltmeter.nlp.Mention.Form;
import org.tiltmeter.nlp.sourcing.ActorMentions;
import org.tiltmeter.nlp.sourcing.Voices;

/**
 * Everyone whom an article mentions.
 *
 * @param namings every reference to an actor in reading order, and those that stayed unresolved
 * @param described people and groups without a name, in reading order
 */
public record Cast(List<Naming> namings, List<Naming> described) implements ActorMentions {

    public Cast {
        namings = List.copyOf(namings);
        described = List.copyOf(described);
    }

    /** Of an article that describes nobody. */
    public Cast(List<Naming> namings) {
        this(namings, List.of());
    }

    /** All of them in reading order. */
    List<Naming> all() {
        List<Naming> all = new ArrayList<>(namings);
        all.addAll(described);
        all.sort(Comparator.comparing(Naming::span));
        return all;
    }

    /**
     * The actors meant, sorted by id, each once under the longest of its spellings ("U.S. Senate", "Senate"); of equally
     * long ones, the first seen. Places count no actor in by themselves.
     */
    public List<Actor> actors() {
        Map<String, Actor> byId = new TreeMap<>();
        namings.stream()
                .map(Naming::actor)
                .filter(Objects::nonNull)
                .forEach(actor -> byId.merge(
                        actor.id(),
                        actor,
                        (known, other) -> other.name().length() > known.name().length() ? other : known));
        return List.copyOf(byId.values());
    }

    /** The references as signals, each with the voice that speaks it. */
    public List<Mention> mentions(Voices voices) {
        List<Mention> mentions = new ArrayList<>(namings.size());
        for (Naming naming : all()) {
            Actor actor = naming.actor();
            mentions.add(new Mention(
                    mentions.size(),
                    naming.span(),
                    naming.form(),
                    actor == null ? null : actor.id(),
                    voices.at(naming.span()),
                    naming.confidence(),
                    naming.producer()));
        }
        return mentions;
    }

    /** The references in a span, in reading order; found in time logarithmic in their number. */
    public List<Naming> in(Span span) {
        int low = 0;
        int high = namings.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Span other = namings.get(middle).span();
            boolean before = other.part().compareTo(span.part()) < 0
                    || (other.part() == span.part() && other.start() < span.start());
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        int end = low;
        while (end < namings.size() && span.contains(namings.get(end).span())) {
            end++;
        }
        return namings.subList(low, end);
    }

    /**
     * The actor whom a noun phrase means: its person, else its organisation, else its state. Who only owns or qualifies
     * ("Pompeo's aide", "Russian officials") is not meant.
     */
    @Override
    public @Nullable String actorIn(Span span) {
        List<Naming> inside = in(span).stream()
                .filter(naming -> standsForItself(naming, span))
                .toList();
        for (Actor.Kind kind : List.of(Actor.Kind.PERSON, Actor.Kind.ORGANISATION, Actor.Kind.COUNTRY)) {
            String id = first(inside, actor -> actor.kind() == kind);
            if (id != null) {
                return id;
            }
        }
        return null;
    }

    /** The organisation, else the country, that a noun phrase says somebody belongs to. */
    @Override
    public @Nullable String affiliationIn(Span span) {
        List<Naming> inside = in(span);
        String organisation = first(inside, actor -> actor.kind() == Actor.Kind.ORGANISATION);
        return organisation != null ? organisation : first(inside, actor -> actor.kind() == Actor.Kind.COUNTRY);
    }

    /** "Pompeo's" in "Pompeo's lawyer" does not; at the end of the phrase, before "statement", it is its head. */
    private static boolean standsForItself(Naming naming, Span phrase) {
        boolean adjective = naming.form() == Form.DEMONYM && !naming.producer().equals("lexicon:country-people");
        boolean owner = naming.possessive() && naming.span().end() < phrase.end();
        return naming.isCounted() && !owner && !adjective;
    }

    private static @Nullable String first(List<Naming> namings, Predicate<Actor> wanted) {
        return namings.stream()
                .map(Naming::actor)
                .filter(Objects::nonNull)
                .filter(wanted)
                .map(Actor::id)
                .findFirst()
                .orElse(null);
    }
}

package org.tiltmeter.quickstart.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.Actor;
import org.tiltmeter.nlp.Mention;
import org.tiltmeter.nlp.Mention.Form;
import org.tiltmeter.nlp.Reading;

/**
 * Every mention of an article and what is counted of them.
 *
 * @param entries in reading order
 * @param counts per actor, most mentions first
 * @param unresolved mentions that should count to an actor and count to none
 * @param places that are no more than places, and count to none
 * @param described people without a name, who count to none
 */
record MentionList(List<Entry> entries, List<Count> counts, long unresolved, long places, long described) {

    /**
     * A mention and why it counts to its actor.
     *
     * @param actor whom it means; null where nobody, or nobody in particular
     * @param use whether a country or another place acts or is only where something is; null for anybody else
     * @param after the last name of the actor before it, for what has none: a pronoun or a description
     */
    record Entry(
            Mention mention,
            @Nullable Actor actor,
            @Nullable Use use,
            @Nullable Mention after) {}

    /** What the name of a place stands for. */
    enum Use {
        /** No more than where something is. */
        PLACE,
        /** Its government or people. */
        POWER
    }

    /** How often an actor is counted, in all and by form. */
    record Count(Actor actor, int mentions, Map<Form, Integer> forms) {

        Count {
            forms = Map.copyOf(forms);
        }
    }

    MentionList {
        entries = List.copyOf(entries);
        counts = List.copyOf(counts);
    }

    static MentionList of(Reading reading) {
        Map<String, Actor> actors = reading.actors().stream().collect(Collectors.toMap(Actor::id, Function.identity()));
        Map<String, Mention> names = new HashMap<>();
        List<Entry> entries = new ArrayList<>();
        for (Mention mention : reading.mentions()) {
            Actor actor = mention.actor() == null ? null : actors.get(mention.actor());
            boolean named = isName(mention.form());
            entries.add(new Entry(
                    mention, actor, use(mention, actor), named || actor == null ? null : names.get(actor.id())));
            if (named && actor != null) {
                names.put(actor.id(), mention);
            }
        }
        return new MentionList(
                entries,
                counts(entries),
                entries.stream()
                        .filter(entry -> entry.mention().form().counts() && entry.actor() == null)
                        .count(),
                of(entries, Form.PLACE),
                of(entries, Form.DESCRIBED));
    }

    private static long of(List<Entry> entries, Form form) {
        return entries.stream().filter(entry -> entry.mention().form() == form).count();
    }

    private static boolean isName(Form form) {
        return switch (form) {
            case NAME, METONYM, DEMONYM -> true;
            case DESCRIPTION, PRONOUN, PLACE, DESCRIBED -> false;
        };
    }

    private static @Nullable Use use(Mention mention, @Nullable Actor actor) {
        boolean place = actor != null && (actor.kind() == Actor.Kind.COUNTRY || actor.kind() == Actor.Kind.PLACE);
        return switch (mention.form()) {
            case PLACE -> Use.PLACE;
            case NAME, METONYM -> place ? Use.POWER : null;
            case DEMONYM, DESCRIPTION, PRONOUN, DESCRIBED -> null;
        };
    }

    private static List<Count> counts(List<Entry> entries) {
        Map<Actor, Map<Form, Integer>> forms = new HashMap<>();
        entries.forEach(entry -> {
            if (entry.actor() != null && entry.mention().form().counts()) {
                forms.computeIfAbsent(entry.actor(), actor -> new EnumMap<>(Form.class))
                        .merge(entry.mention().form(), 1, Integer::sum);
            }
        });
        return forms.entrySet().stream()
                .map(of -> new Count(
                        of.getKey(),
                        of.getValue().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum(),
                        of.getValue()))
                .sorted(Comparator.comparingInt(Count::mentions).reversed().thenComparing(count -> count.actor()
                        .id()))
                .toList();
    }
}

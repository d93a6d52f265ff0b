package org.tiltmeter.evaluation.sets;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.Actor;
import org.tiltmeter.nlp.Mention;
import org.tiltmeter.nlp.Mention.Form;
import org.tiltmeter.nlp.Reading;

/** Of which kind the actors of a text are, for sets that do not say so: it is what the engine itself tells, by their names. */
public final class ActorKinds {

    /** What stands for an actor that the engine recognises as nobody. */
    public static final String UNRECOGNISED = "unrecognised";

    private final Map<String, Actor.Kind> kinds = new HashMap<>();
    private final List<Mention> mentions;

    private ActorKinds(Reading reading) {
        this.mentions = reading.mentions();
        reading.actors().forEach(actor -> kinds.put(actor.id(), actor.kind()));
    }

    public static ActorKinds of(Reading reading) {
        return new ActorKinds(reading);
    }

    /** All keys that {@link #key} gives, in the order of tables. */
    public static List<String> keys() {
        return List.of("person", "organisation", "country", "place", UNRECOGNISED);
    }

    /** As in the kinds of a tally. Of several the person counts, who speaks for the others ("Obama's White House"). */
    public static String key(Set<Actor.Kind> kinds) {
        return List.of(Actor.Kind.PERSON, Actor.Kind.ORGANISATION, Actor.Kind.COUNTRY, Actor.Kind.PLACE).stream()
                .filter(kinds::contains)
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse(UNRECOGNISED);
    }

    /** The kinds of those whose name some spans touch. */
    public Set<Actor.Kind> named(Collection<Span> spans) {
        Set<Actor.Kind> named = EnumSet.noneOf(Actor.Kind.class);
        for (Mention mention : mentions) {
            String actor = mention.actor();
            if (actor != null
                    && isName(mention.form())
                    && spans.stream().anyMatch(span -> span.overlaps(mention.span()))) {
                Actor.Kind kind = kinds.get(actor);
                if (kind != null) {
                    named.add(kind);
                }
            }
        }
        return named;
    }

    private static boolean isName(Form form) {
        return switch (form) {
            case NAME, METONYM, DEMONYM -> true;
            case DESCRIPTION, PRONOUN, PLACE, DESCRIBED -> false;
        };
    }
}

package org.tiltmeter.evaluation.sets.basil;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.nlp.Actor;
import org.tiltmeter.nlp.Mention;
import org.tiltmeter.nlp.Mention.Form;
import org.tiltmeter.nlp.Reading;

/** The actors of an article by all that the engine saw them called, to tell whether one is the target that BASIL names. */
final class Actors {

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Actor.Kind> kinds = new HashMap<>();
    private final Map<String, Set<String>> aliases = new HashMap<>();

    private Actors() {}

    static Actors of(ArticleText article, Reading reading) {
        Actors actors = new Actors();
        for (Actor actor : reading.actors()) {
            actors.names.put(actor.id(), actor.name());
            actors.kinds.put(actor.id(), actor.kind());
            actors.alias(actor.id(), actor.name());
        }
        for (Mention mention : reading.mentions()) {
            String actor = mention.actor();
            if (actor != null && mention.form() != Form.PRONOUN && mention.form() != Form.DESCRIPTION) {
                actors.alias(actor, article.covered(mention.span()));
            }
        }
        return actors;
    }

    /** Whether an actor is the target. */
    boolean is(String actor, String target) {
        return aliases.getOrDefault(actor, Set.of()).stream().anyMatch(alias -> TargetNames.same(alias, target));
    }

    /** Whether any actor is. */
    boolean any(String target) {
        return aliases.keySet().stream().anyMatch(actor -> is(actor, target));
    }

    /** Of which kinds those are that may be the target; none where nobody is. */
    Set<Actor.Kind> kinds(String target) {
        return aliases.keySet().stream()
                .filter(actor -> is(actor, target))
                .flatMap(actor -> Stream.ofNullable(kinds.get(actor)))
                .collect(Collectors.toSet());
    }

    /** What an actor is called. */
    String name(String actor) {
        return names.getOrDefault(actor, actor);
    }

    private void alias(String actor, String name) {
        aliases.computeIfAbsent(actor, id -> new LinkedHashSet<>()).add(name);
    }
}

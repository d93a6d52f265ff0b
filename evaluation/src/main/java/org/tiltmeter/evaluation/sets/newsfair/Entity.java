package org.tiltmeter.evaluation.sets.newsfair;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.Actor;
import org.tiltmeter.nlp.Mention;
import org.tiltmeter.nlp.Reading;

/** A name that the engine found. */
record Entity(Span span, EntityType type) {

    /** The names in the text of a reading, in its order. */
    static List<Entity> in(Reading reading) {
        Map<String, Actor.Kind> kinds = reading.actors().stream().collect(Collectors.toMap(Actor::id, Actor::kind));
        return reading.mentions().stream()
                .filter(mention -> mention.span().part() == Part.TEXT)
                .flatMap(mention -> type(mention, kinds).map(type -> new Entity(mention.span(), type)).stream())
                .toList();
    }

    private static Optional<EntityType> type(Mention mention, Map<String, Actor.Kind> kinds) {
        return switch (mention.form()) {
            case PLACE, METONYM, DEMONYM -> Optional.of(EntityType.PLACE);
            case NAME -> Optional.of(named(mention, kinds));
            case DESCRIPTION, PRONOUN, DESCRIBED -> Optional.empty();
        };
    }

    /** A name that stayed unresolved is one that several people share. */
    private static EntityType named(Mention mention, Map<String, Actor.Kind> kinds) {
        return switch (kinds.getOrDefault(mention.actor() == null ? "" : mention.actor(), Actor.Kind.PERSON)) {
            case COUNTRY, PLACE -> EntityType.PLACE;
            case PERSON -> EntityType.PERSON;
            case ORGANISATION -> EntityType.ORGANISATION;
        };
    }
}

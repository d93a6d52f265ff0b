package org.tiltmeter.nlp.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.model.EntityMention;
import org.tiltmeter.nlp.model.EntityType;
import org.tiltmeter.nlp.model.NameScores;

/** What a model might say of a text: the first place of each name, and one probability for all places. */
record SaidByModel(String text, List<EntityMention> entities, OptionalDouble power) implements NameScores {

    static SaidByModel of(String text) {
        return new SaidByModel(text, List.of(), OptionalDouble.empty());
    }

    SaidByModel and(String name, EntityType type) {
        List<EntityMention> all = new ArrayList<>(entities);
        all.add(new EntityMention(Spotted.span(text, name), type, 0.9));
        all.sort(Comparator.comparing(EntityMention::span));
        return new SaidByModel(text, all, power);
    }

    SaidByModel acting(double probability) {
        return new SaidByModel(text, entities, OptionalDouble.of(probability));
    }

    @Override
    public OptionalDouble placeOrPower(Span name) {
        return power;
    }
}

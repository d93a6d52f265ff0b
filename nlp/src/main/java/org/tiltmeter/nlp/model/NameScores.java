package org.tiltmeter.nlp.model;

import java.util.List;
import java.util.OptionalDouble;
import org.tiltmeter.article.Span;

/** What the model says of an article's names. */
public interface NameScores {

    /** What is said without a model. */
    NameScores NONE = new NameScores() {
        @Override
        public List<EntityMention> entities() {
            return List.of();
        }

        @Override
        public OptionalDouble placeOrPower(Span name) {
            return OptionalDouble.empty();
        }
    };

    /** The names in the text, in reading order; none overlaps another. */
    List<EntityMention> entities();

    /**
     * Whether a place's name stands for whom acts in its name, its government or its team ("Moscow said"), or for the
     * place ("in Moscow").
     *
     * @param name of the place, without title or article
     * @return the probability of the former; empty where no word of the name was read. Of names of anything else it says
     *     nothing of use
     */
    OptionalDouble placeOrPower(Span name);
}

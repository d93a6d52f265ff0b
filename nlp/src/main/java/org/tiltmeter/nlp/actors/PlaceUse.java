package org.tiltmeter.nlp.actors;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.Mention.Form;
import org.tiltmeter.nlp.actors.Reference.OfLocality;
import org.tiltmeter.nlp.actors.Reference.OfState;
import org.tiltmeter.nlp.model.NameScores;

/** Tells whether the places of one article act: by the model and the rules together, by rules alone where there is no model. */
final class PlaceUse {

    private static final double ACTS = 0.5;

    /** What the rules' verdict on a state adds to the model's probability, or takes from it. */
    private static final double BY_RULE = 0.2;

    private final PlaceOrPower rules;
    private final NameScores scores;

    PlaceUse(PlaceOrPower rules, NameScores scores) {
        this.rules = rules;
        this.scores = scores;
    }

    /** The form of a reference; {@code before} is the form of the state's reference before it in the sentence. */
    Form form(OfState reference, @Nullable OfState previous, @Nullable Form before) {
        Form byRule = rules.form(reference, previous, before);
        OptionalDouble power = scores.placeOrPower(reference.at().span());
        if (byRule == Form.DEMONYM || power.isEmpty() || rules.isDateline(reference.at())) {
            return byRule;
        }
        double probability = power.getAsDouble() + (byRule == Form.PLACE ? -BY_RULE : BY_RULE);
        return probability < ACTS
                ? Form.PLACE
                : PlaceOrPower.power(reference.state().kind());
    }

    /** The form of a name of another place, of which the rules know nothing. */
    Form form(OfLocality reference) {
        OptionalDouble power = scores.placeOrPower(reference.at().span());
        return power.orElse(0) < ACTS ? Form.PLACE : Form.NAME;
    }
}

package org.tiltmeter.nlp.actors;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tiltmeter.nlp.actors.Known.Kind;
import org.tiltmeter.nlp.actors.Known.State;
import org.tiltmeter.nlp.actors.Reference.OfState;
import org.tiltmeter.nlp.actors.Reference.Place;
import org.tiltmeter.nlp.text.Sentence;
import org.tiltmeter.nlp.text.Token;

/** "the North" and "the South" in an article that names the Korean state so called. */
final class KoreanHalves {

    private final Map<String, Country> halves = new HashMap<>();

    /** {@code plain}: the states that the article names beyond doubt. */
    KoreanHalves(Set<Country> plain) {
        for (Country country : plain) {
            switch (country.code()) {
                case "KP" -> halves.put("North", country);
                case "KR" -> halves.put("South", country);
                default -> {}
            }
        }
    }

    /** The state that a word stands for behind "the", where no name goes on: "the North Sea" is none. */
    Optional<OfState> at(Sentence sentence, int at) {
        Country country = halves.get(Cues.text(sentence, at));
        boolean last = at + 1 >= sentence.tokens().size();
        Token next = sentence.tokens().get(last ? at : at + 1);
        boolean ends = last || !(next.isWord() && next.isCapitalised());
        return country != null && ends && Cues.normal(sentence, at - 1).equals("the")
                ? Optional.of(new OfState(Place.of(sentence, at, at), new State(country, Kind.NAME, false)))
                : Optional.empty();
    }
}

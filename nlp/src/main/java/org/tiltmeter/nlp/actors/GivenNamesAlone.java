package org.tiltmeter.nlp.actors;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tiltmeter.nlp.text.Sentence;
import org.tiltmeter.nlp.text.Token;

/** Given names that an article uses alone again and again: whom it names so has no surname in it. */
final class GivenNamesAlone {

    private static final int OFTEN = 3;

    private final Names names;
    private final Cues cues;
    private final Gazetteer gazetteer;

    GivenNamesAlone(Names names, Cues cues, Gazetteer gazetteer) {
        this.names = names;
        this.cues = cues;
        this.gazetteer = gazetteer;
    }

    /** The names that stand alone three times, and never as a place would. */
    Set<String> in(List<Sentence> sentences) {
        Map<String, Integer> times = new HashMap<>();
        Set<String> places = new HashSet<>();
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                String word = PhraseWords.text(sentence, i);
                if (names.genderOf(word) == Gender.UNKNOWN || names.isNoName(word) || gazetteer.named(word) != null) {
                    continue;
                }
                if (cues.is("locative", sentence, i - 1)) {
                    places.add(word);
                } else if (!isCapitalised(sentence, i + 1) && !isPartOfAName(sentence, i - 1)) {
                    times.merge(word, 1, Integer::sum);
                }
            }
        }
        return times.entrySet().stream()
                .filter(name -> name.getValue() >= OFTEN && !places.contains(name.getKey()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isPartOfAName(Sentence sentence, int at) {
        return isCapitalised(sentence, at) && !FunctionWords.contains(Cues.normal(sentence, at));
    }

    private static boolean isCapitalised(Sentence sentence, int at) {
        List<Token> tokens = sentence.tokens();
        return at >= 0 && at < tokens.size() && tokens.get(at).isCapitalised();
    }
}

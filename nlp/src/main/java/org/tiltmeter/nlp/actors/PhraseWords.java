package org.tiltmeter.nlp.actors;

import java.util.ArrayList;
import java.util.List;
import org.tiltmeter.nlp.text.Sentence;

/** The words of a phrase as they stand, apostrophes straightened. */
final class PhraseWords {

    private PhraseWords() {}

    static String text(Sentence sentence, int at) {
        return Cues.text(sentence, at).replace('’', '\'');
    }

    static List<String> of(Sentence sentence, int first, int last) {
        List<String> words = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            words.add(text(sentence, i));
        }
        return words;
    }
}

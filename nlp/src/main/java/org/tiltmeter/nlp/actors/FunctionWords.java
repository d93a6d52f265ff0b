package org.tiltmeter.nlp.actors;

import java.util.Set;

/** Words that a name does not start with, though a sentence or a headline writes them with a capital. */
final class FunctionWords {

    private static final Set<String> WORDS = Cues.words("actors/function-words.txt");

    private FunctionWords() {}

    static boolean contains(String word) {
        return WORDS.contains(word);
    }
}

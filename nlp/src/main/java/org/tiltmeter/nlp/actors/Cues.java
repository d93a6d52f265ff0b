package org.tiltmeter.nlp.actors;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tiltmeter.nlp.resource.Table;
import org.tiltmeter.nlp.resource.WordClasses;
import org.tiltmeter.nlp.text.Sentence;

/** The closed classes of words that the rules look at. */
final class Cues {

    private final WordClasses classes = new WordClasses("actors/cues.txt");

    /** Whether the token at a position belongs to a class; no position outside the sentence does. */
    boolean is(String wordClass, Sentence sentence, int at) {
        return is(wordClass, normal(sentence, at));
    }

    /** Whether a word in lower case belongs to a class. */
    boolean is(String wordClass, String word) {
        return classes.is(wordClass, word);
    }

    /** The word at a position in lower case; empty outside the sentence. */
    static String normal(Sentence sentence, int at) {
        return at < 0 || at >= sentence.tokens().size()
                ? ""
                : sentence.tokens().get(at).normal();
    }

    /** The text at a position; empty outside the sentence. */
    static String text(Sentence sentence, int at) {
        return at < 0 || at >= sentence.tokens().size()
                ? ""
                : sentence.tokens().get(at).text();
    }

    /** The words of a list that has none but words, line by line. */
    static Set<String> words(String path) {
        return Table.read(path, 1).stream()
                .map(row -> row.words(0))
                .flatMap(List::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}

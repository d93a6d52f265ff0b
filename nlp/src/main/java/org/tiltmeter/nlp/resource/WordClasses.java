package org.tiltmeter.nlp.resource;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Closed classes of words that rules look at. Immutable. */
public final class WordClasses {

    private final Map<String, Set<String>> classes = new HashMap<>();

    /** Reads a table of two columns: a class, and its words with spaces between them. */
    public WordClasses(String path) {
        for (Row row : Table.read(path, 2)) {
            if (classes.put(row.cell(0), new HashSet<>(row.words(1))) != null) {
                throw row.malformed("a second class " + row.cell(0));
            }
        }
    }

    /**
     * Whether a word in lower case belongs to a class.
     *
     * @throws IllegalArgumentException where the table has no such class
     */
    public boolean is(String wordClass, String word) {
        Set<String> words = classes.get(wordClass);
        if (words == null) {
            throw new IllegalArgumentException("no class " + wordClass);
        }
        return words.contains(word);
    }
}

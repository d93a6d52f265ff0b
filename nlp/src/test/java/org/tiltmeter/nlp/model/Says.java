package org.tiltmeter.nlp.model;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Numbers of our choice in place of a network's. */
final class Says {

    private final Manifest manifest = Manifests.plain();
    private final Window window;
    private final float[] columns;
    private final float[] links;

    Says(int words) {
        this(new Window(0, words));
    }

    Says(Window window) {
        this.window = window;
        columns = new float[window.size() * manifest.columns().size()];
        links = new float[window.size() * Logits.LINK_NUMBERS];
    }

    /** The numbers of one column, word by word. */
    Says column(String column, float... ofWords) {
        int place = manifest.column(column);
        IntStream.range(0, window.size())
                .forEach(row -> columns[row * manifest.columns().size() + place] = ofWords[row]);
        return this;
    }

    /** Tags a role word by word: {@code O}, {@code B} and {@code I} with 4, a dot where the network cannot tell. */
    Says tags(String role, String tags) {
        IntStream.range(0, tags.length())
                .filter(row -> tags.charAt(row) != '.')
                .forEach(row ->
                        columns[row * manifest.columns().size() + manifest.column(role + "." + tags.charAt(row))] = 4);
        return this;
    }

    /** Tags names word by word, parted by spaces: {@code O}, {@code B-PER} and so on with 4, a dot where it cannot tell. */
    Says names(String tags) {
        String[] ofWords = tags.split(" ", -1);
        IntStream.range(0, ofWords.length)
                .filter(row -> !ofWords[row].equals("."))
                .forEach(row -> columns[row * manifest.columns().size() + manifest.column("name." + ofWords[row])] = 4);
        return this;
    }

    /** Link numbers of some words: at some places, counted over sources, contents and cues, this value. */
    Says link(int firstWord, int afterLast, Map<Integer, Float> values) {
        IntStream.range(firstWord, afterLast)
                .forEach(row -> values.forEach((place, value) -> links[row * Logits.LINK_NUMBERS + place] = value));
        return this;
    }

    Logits logits() {
        return new Logits(window, columns, links);
    }

    /** Words of an article that is one paragraph. */
    static List<Word> words(String text) {
        return Vocabulary.pieced(text).words();
    }
}

package org.tiltmeter.nlp.model;

import java.util.Arrays;

/** What the encoder puts out for one window: rows of numbers, one for each word. */
final class Logits {

    /** Numbers of a word that spans are linked by. */
    static final int LINK_NUMBERS = 192;

    private final Window window;
    private final float[] columns;
    private final float[] links;

    /**
     * @param columns for each word in turn the columns that the manifest names
     * @param links for each word in turn what spans are linked by
     */
    Logits(Window window, float[] columns, float[] links) {
        this.window = window;
        this.columns = columns;
        this.links = links;
    }

    Window window() {
        return window;
    }

    /** A column of a word, which is counted in the article. */
    float column(int word, int column) {
        return columns[(word - window.first()) * (columns.length / window.size()) + column];
    }

    /** The mean over some words of a stretch of the numbers that spans are linked by. */
    double[] meanLink(int firstWord, int afterLast, int from, int length) {
        double[] mean = new double[length];
        for (int word = firstWord; word < afterLast; word++) {
            int row = (word - window.first()) * LINK_NUMBERS + from;
            for (int i = 0; i < length; i++) {
                mean[i] += links[row + i];
            }
        }
        return Arrays.stream(mean).map(sum -> sum / (afterLast - firstWord)).toArray();
    }
}

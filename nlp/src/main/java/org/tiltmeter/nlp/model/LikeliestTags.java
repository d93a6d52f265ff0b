package org.tiltmeter.nlp.model;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The path through the tags of a window's words with the greatest sum of logits among those that have a meaning
 * (Viterbi). Tags are "outside", then "begin" and "inside" of each type in turn. The inside of a type follows its begin
 * or inside only, and never opens a paragraph, so that nothing reaches over a headline's end.
 */
final class LikeliestTags {

    static final int OUTSIDE = 0;

    private LikeliestTags() {}

    static boolean isInside(int tag) {
        return tag != OUTSIDE && tag % 2 == 0;
    }

    /** What goes on where a tag begins. */
    static int inside(int begin) {
        return begin + 1;
    }

    /** Where the phrase ends that begins at a word; right behind it where none begins there. */
    static int after(int[] path, int at) {
        int after = at + 1;
        while (path[at] != OUTSIDE && after < path.length && path[after] == inside(path[at])) {
            after++;
        }
        return after;
    }

    /**
     * A tag for each word of the window.
     *
     * @param words of the whole text
     * @param logits of each tag, of a word by its place in the text
     */
    static int[] path(List<Word> words, Window window, IntFunction<double[]> logits) {
        int[][] before = new int[window.size()][];
        double[] scores = {};
        for (int i = 0; i < window.size(); i++) {
            double[] own = logits.apply(window.first() + i);
            scores = i == 0 ? outside(own.length) : scores;
            before[i] = before(scores, words.get(window.first() + i).startsParagraph());
            for (int tag = 0; tag < own.length; tag++) {
                boolean impossible = isInside(tag) && before[i][tag] == OUTSIDE;
                own[tag] = impossible ? Double.NEGATIVE_INFINITY : own[tag] + scores[before[i][tag]];
            }
            scores = own;
        }
        return backwards(before, best(scores));
    }

    private static double[] outside(int tags) {
        double[] scores = new double[tags];
        Arrays.fill(scores, 1, tags, Double.NEGATIVE_INFINITY);
        return scores;
    }

    /** For each tag the best one before it; outside, which cannot be, for an inside at a paragraph's start. */
    private static int[] before(double[] scores, boolean opensParagraph) {
        int best = best(scores);
        int[] before = new int[scores.length];
        for (int tag = 0; tag < scores.length; tag++) {
            if (!isInside(tag)) {
                before[tag] = best;
            } else if (!opensParagraph) {
                before[tag] = scores[tag] > scores[tag - 1] ? tag : tag - 1;
            }
        }
        return before;
    }

    private static int[] backwards(int[][] before, int last) {
        int[] path = new int[before.length];
        int tag = last;
        for (int i = before.length - 1; i >= 0; i--) {
            path[i] = tag;
            tag = before[i][tag];
        }
        return path;
    }

    /** The best tag; the first of equals. */
    private static int best(double[] scores) {
        int best = OUTSIDE;
        for (int tag = 1; tag < scores.length; tag++) {
            best = scores[tag] > scores[best] ? tag : best;
        }
        return best;
    }
}

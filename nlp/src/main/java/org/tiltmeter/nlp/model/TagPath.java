package org.tiltmeter.nlp.model;

import java.util.ArrayList;
import java.util.List;
import org.tiltmeter.nlp.model.Columns.Tags;

/**
 * The likeliest phrases of one role in one window: the path through the tags "outside", "begin" and "inside" with the
 * greatest sum of logits among those that have a meaning (Viterbi). Inside follows begin or inside only, and never
 * opens a paragraph, so that no phrase reaches over a headline's end.
 */
final class TagPath {

    private static final int OUTSIDE = 0;
    private static final int BEGIN = 1;
    private static final int INSIDE = 2;
    private static final double NEVER = Double.NEGATIVE_INFINITY;

    private final List<Word> words;
    private final Logits logits;
    private final Tags tags;
    private final Window window;

    private TagPath(List<Word> words, Logits logits, Tags tags) {
        this.words = words;
        this.logits = logits;
        this.tags = tags;
        this.window = logits.window();
    }

    /** The phrases in reading order. */
    static List<Phrase> phrases(List<Word> words, Logits logits, Tags tags) {
        return new TagPath(words, logits, tags).phrases();
    }

    private List<Phrase> phrases() {
        int[] path = path();
        List<Phrase> found = new ArrayList<>();
        int start = -1;
        for (int word = window.first(); word <= window.after(); word++) {
            int tag = word == window.after() ? OUTSIDE : path[word - window.first()];
            if (tag != INSIDE && start >= 0) {
                found.add(new Phrase(start, word));
                start = -1;
            }
            start = tag == BEGIN ? word : start;
        }
        return found;
    }

    private int[] path() {
        int[][] before = new int[window.size()][];
        double[] scores = {0, NEVER, NEVER};
        for (int i = 0; i < window.size(); i++) {
            int word = window.first() + i;
            int best = best(scores, OUTSIDE);
            int bestInside = words.get(word).startsParagraph() ? OUTSIDE : best(scores, BEGIN);
            before[i] = new int[] {best, best, bestInside};
            double[] own = tags.of(logits, word);
            scores = new double[] {
                scores[best] + own[OUTSIDE],
                scores[best] + own[BEGIN],
                bestInside == OUTSIDE ? NEVER : scores[bestInside] + own[INSIDE]
            };
        }
        return backwards(before, best(scores, OUTSIDE));
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

    /** The best tag from one on; the first of equals. */
    private static int best(double[] scores, int from) {
        int best = from;
        for (int tag = from + 1; tag <= INSIDE; tag++) {
            best = scores[tag] > scores[best] ? tag : best;
        }
        return best;
    }
}

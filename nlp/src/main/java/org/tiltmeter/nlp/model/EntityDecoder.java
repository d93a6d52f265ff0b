package org.tiltmeter.nlp.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.model.Columns.EntityTags;

/**
 * The likeliest names of one window: the path through the tags with the greatest sum of logits among those that have a
 * meaning (Viterbi). The inside of a type follows its begin or inside only, and never opens a paragraph, so that no
 * name reaches over a headline's end.
 */
final class EntityDecoder {

    private static final int OUTSIDE = 0;
    private static final Set<String> APOSTROPHES = Set.of("'", "\u2019");

    private final List<Word> words;
    private final Logits logits;
    private final EntityTags tags;
    private final Window window;

    private EntityDecoder(List<Word> words, Logits logits, EntityTags tags) {
        this.words = words;
        this.logits = logits;
        this.tags = tags;
        this.window = logits.window();
    }

    /** The names in reading order. */
    static List<EntityMention> mentions(List<Word> words, Logits logits, EntityTags tags) {
        return new EntityDecoder(words, logits, tags).mentions();
    }

    private List<EntityMention> mentions() {
        int[] path = path();
        List<EntityMention> found = new ArrayList<>();
        int at = 0;
        while (at < path.length) {
            int after = after(path, at);
            if (path[at] != OUTSIDE) {
                after = isElided(path, at) ? after(path, at + 2) : after;
                found.add(mention(new Phrase(window.first() + at, window.first() + after), path[at]));
            }
            at = after;
        }
        return found;
    }

    private static int after(int[] path, int at) {
        int after = at + 1;
        while (path[at] != OUTSIDE && after < path.length && path[after] == EntityTags.inside(path[at])) {
            after++;
        }
        return after;
    }

    /** Whether a name's first letter stands apart from it, as in "O'Neil", which the network rarely saw. */
    private boolean isElided(int[] path, int at) {
        if (at + 2 >= path.length || path[at + 1] != OUTSIDE || path[at + 2] != path[at]) {
            return false;
        }
        Word letter = words.get(window.first() + at);
        Word apostrophe = words.get(window.first() + at + 1);
        Word name = words.get(window.first() + at + 2);
        return letter.span().length() == 1
                && APOSTROPHES.contains(apostrophe.written())
                && letter.span().end() == apostrophe.span().start()
                && apostrophe.span().end() == name.span().start();
    }

    private EntityMention mention(Phrase phrase, int begin) {
        double probability = IntStream.range(phrase.first(), phrase.after())
                .mapToObj(word -> Probability.softmax(tags.of(logits, word)))
                .mapToDouble(shares -> shares[begin] + shares[EntityTags.inside(begin)])
                .average()
                .orElse(0);
        Span first = words.get(phrase.first()).span();
        int end = words.get(phrase.after() - 1).span().end();
        return new EntityMention(new Span(first.part(), first.start(), end), EntityTags.type(begin), probability);
    }

    private int[] path() {
        int[][] before = new int[window.size()][];
        double[] scores = new double[EntityTags.COUNT];
        Arrays.fill(scores, 1, scores.length, Double.NEGATIVE_INFINITY);
        for (int i = 0; i < window.size(); i++) {
            boolean opens = words.get(window.first() + i).startsParagraph();
            before[i] = before(scores, opens);
            double[] own = tags.of(logits, window.first() + i);
            for (int tag = 0; tag < own.length; tag++) {
                boolean impossible = EntityTags.isInside(tag) && before[i][tag] == OUTSIDE;
                own[tag] = impossible ? Double.NEGATIVE_INFINITY : own[tag] + scores[before[i][tag]];
            }
            scores = own;
        }
        return backwards(before, best(scores));
    }

    /** For each tag the best one before it; outside, which cannot be, for an inside at a paragraph's start. */
    private static int[] before(double[] scores, boolean opensParagraph) {
        int best = best(scores);
        int[] before = new int[scores.length];
        for (int tag = 0; tag < scores.length; tag++) {
            if (!EntityTags.isInside(tag)) {
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

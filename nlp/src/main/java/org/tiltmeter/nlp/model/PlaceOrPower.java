package org.tiltmeter.nlp.model;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.tiltmeter.article.Span;

/**
 * Whether a place's name stands for whom acts in its name ("Moscow said") or for the place ("in Moscow"): a logistic
 * regression on the mean of its words, the word before them and the word after.
 */
final class PlaceOrPower {

    private final List<Word> words;
    private final List<Logits> windows;
    private final Columns.Power columns;

    PlaceOrPower(List<Word> words, List<Logits> windows, Columns.Power columns) {
        this.words = words;
        this.windows = windows;
        this.columns = columns;
    }

    /** The probability that it is a power; empty where no word of the name was read. */
    OptionalDouble power(Span name) {
        int first = firstAfter(name);
        int after = first;
        while (after < words.size() && words.get(after).span().overlaps(name)) {
            after++;
        }
        return first == after ? OptionalDouble.empty() : OptionalDouble.of(power(first, after));
    }

    /** Of a name that two windows share, the first decides. */
    private double power(int first, int afterLast) {
        Logits logits = windowOf(first);
        Window window = logits.window();
        int after = Math.min(afterLast, window.after());
        double here = IntStream.range(first, after)
                .mapToDouble(word -> logits.column(word, columns.here()))
                .average()
                .orElse(0);
        double before = first > window.first() ? logits.column(first - 1, columns.before()) : 0;
        double behind = after < window.after() ? logits.column(after, columns.after()) : 0;
        return Probability.sigmoid(here + before + behind);
    }

    private Logits windowOf(int word) {
        int low = 0;
        int high = windows.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before = windows.get(middle).window().after() <= word;
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return windows.get(low);
    }

    /** The first word that ends behind the start of a name. */
    private int firstAfter(Span name) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Span word = words.get(middle).span();
            int parts = word.part().compareTo(name.part());
            boolean before = parts < 0 || (parts == 0 && word.end() <= name.start());
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return low;
    }
}

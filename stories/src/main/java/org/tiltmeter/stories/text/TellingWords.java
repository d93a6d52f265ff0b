package org.tiltmeter.stories.text;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tiltmeter.article.ArticleText;

/**
 * The words that tell what an article is about, each with a weight: how often it stands in the headline and the beginning
 * (and, for less, further on), how rare it is in English, and twice as much where it is written as a name, for who is in it
 * tells one happening from another. The heaviest {@link #MOST} are kept. Likeness is the cosine of two such lists, in whole
 * numbers, so that it is the same on every machine.
 */
public final class TellingWords {

    /** By how many a text is found. */
    public static final int KEYS = 24;

    private static final int MOST = 80;
    private static final int LEAD = 80;
    private static final double IN_TITLE = 2;
    private static final double AFTER_LEAD = 0.3;
    private static final double NAME = 2;
    private static final double SCALE = 8;

    private final int[] words;
    private final byte[] weights;

    private TellingWords(int[] words, byte[] weights) {
        this.words = words;
        this.weights = weights;
    }

    private record Weighed(int word, byte weight) {

        /** From 1 to 255, in a byte. */
        int heft() {
            return Byte.toUnsignedInt(weight);
        }
    }

    /** Counts of a word while an article is read. */
    private static final class Use {
        private double count;
        private boolean name;
    }

    /** Those of an article. */
    public static TellingWords of(ArticleText article) {
        List<Weighed> heaviest = uses(article).entrySet().stream()
                .flatMap(use -> weighed(use.getKey(), use.getValue()))
                .sorted(Comparator.comparingInt(Weighed::heft).reversed().thenComparingInt(Weighed::word))
                .limit(MOST)
                .sorted(Comparator.comparingInt(Weighed::word))
                .toList();
        int[] words = heaviest.stream().mapToInt(Weighed::word).toArray();
        byte[] weights = new byte[words.length];
        for (int at = 0; at < words.length; at++) {
            weights[at] = heaviest.get(at).weight();
        }
        return new TellingWords(words, weights);
    }

    private static Map<String, Use> uses(ArticleText article) {
        Map<String, Use> uses = new HashMap<>();
        List<WordScan.Word> body = WordScan.body(article);
        for (int at = 0; at < body.size(); at++) {
            Use use = uses.computeIfAbsent(CommonWords.stem(body.get(at).form()), stem -> new Use());
            use.count += at < LEAD ? 1 : AFTER_LEAD;
            use.name |= body.get(at).capital();
        }
        // Headlines capitalise all their words.
        for (WordScan.Word word : WordScan.title(article)) {
            uses.computeIfAbsent(CommonWords.stem(word.form()), stem -> new Use()).count += IN_TITLE;
        }
        return uses;
    }

    private static Stream<Weighed> weighed(String stem, Use use) {
        double often = use.count >= 1 ? 1 + StrictMath.log(use.count) : use.count;
        double weight = often * CommonWords.SHIPPED.weight(stem) * (use.name ? NAME : 1);
        long whole = Math.min(255, Math.round(weight * SCALE));
        return whole < 1 ? Stream.empty() : Stream.of(new Weighed((int) Hash.of(stem), (byte) whole));
    }

    /** As {@link #toBytes} wrote them. */
    public static TellingWords ofBytes(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        int[] words = new int[bytes.length / (Integer.BYTES + 1)];
        Arrays.setAll(words, at -> buffer.getInt());
        byte[] weights = new byte[words.length];
        buffer.get(weights);
        return new TellingWords(words, weights);
    }

    /** For a column of a table: the words' hashes, then their weights. */
    public byte[] toBytes() {
        ByteBuffer buffer = ByteBuffer.allocate(words.length * (Integer.BYTES + 1));
        Arrays.stream(words).forEach(buffer::putInt);
        buffer.put(weights);
        return buffer.array();
    }

    /** The hashes of the heaviest words, by which the article is found; ascending. */
    public int[] keys() {
        Integer[] order = new Integer[words.length];
        Arrays.setAll(order, at -> at);
        Arrays.sort(order, Comparator.comparingInt(at -> -Byte.toUnsignedInt(weights[at])));
        return Arrays.stream(order)
                .limit(KEYS)
                .mapToInt(at -> words[at])
                .sorted()
                .toArray();
    }

    /** How much two articles are about the same, from 0 to 1. */
    double likeness(TellingWords other) {
        long lengths = product(this) * other.product(other);
        return lengths == 0 ? 0 : product(other) / Math.sqrt((double) lengths);
    }

    private long product(TellingWords other) {
        long product = 0;
        int at = 0;
        for (int i = 0; i < words.length; i++) {
            while (at < other.words.length && other.words[at] < words[i]) {
                at++;
            }
            if (at < other.words.length && other.words[at] == words[i]) {
                product += (long) Byte.toUnsignedInt(weights[i]) * Byte.toUnsignedInt(other.weights[at]);
            }
        }
        return product;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TellingWords telling
                && Arrays.equals(words, telling.words)
                && Arrays.equals(weights, telling.weights);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }
}

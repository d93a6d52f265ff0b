package org.tiltmeter.stories.text;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.tiltmeter.article.ArticleText;

/**
 * A text as the set of its runs of five words (shingles; Broder 1997), of which the smallest hashes are kept (a bottom-k
 * sketch). Up to {@link #MOST} distinct runs that is the whole set, and what two texts share is counted exactly; of a longer
 * text it is a fair sample, and what they share is an estimate over the hashes that both could have kept. Containment rather
 * than likeness: a reprint that lost its second half is contained in what it was cut from.
 */
public final class Shingles {

    /** How many hashes are kept: 16 KiB at most, for texts of 2,000 words and more. */
    static final int MOST = 2_048;

    /** How many runs from the beginning are kept as well. */
    static final int HEAD = 64;

    /**
     * The hashes that a text is found by, its smallest: of a text that holds a fifth of another's runs about ten are also
     * among the other's.
     */
    public static final int BANDS = 48;

    private static final int WORDS = 5;

    private final long[] head;
    private final long[] smallest;

    private Shingles(long[] head, long[] smallest) {
        this.head = head;
        this.smallest = smallest;
    }

    /** Those of an article's body. */
    public static Shingles of(ArticleText article) {
        List<WordScan.Word> words = WordScan.body(article);
        long[] runs = IntStream.rangeClosed(0, words.size() - WORDS)
                .mapToLong(start -> Hash.of(words.subList(start, start + WORDS)))
                .toArray();
        long[] first = Arrays.copyOf(runs, Math.min(HEAD, runs.length));
        return new Shingles(
                LongStream.of(first).sorted().distinct().toArray(),
                LongStream.of(runs).sorted().distinct().limit(MOST).toArray());
    }

    /** As {@link #toBytes} wrote them. */
    public static Shingles ofBytes(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        long[] head = new long[buffer.getShort()];
        Arrays.setAll(head, at -> buffer.getLong());
        long[] smallest = new long[buffer.remaining() / Long.BYTES];
        Arrays.setAll(smallest, at -> buffer.getLong());
        return new Shingles(head, smallest);
    }

    /** For a column of a table: how many hashes of the head, these, and the smallest of all. */
    public byte[] toBytes() {
        ByteBuffer buffer = ByteBuffer.allocate(Short.BYTES + (head.length + smallest.length) * Long.BYTES);
        buffer.putShort((short) head.length);
        LongStream.of(head).forEach(buffer::putLong);
        LongStream.of(smallest).forEach(buffer::putLong);
        return buffer.array();
    }

    /** The hashes that the text is found by. */
    public long[] bands() {
        return Arrays.copyOf(smallest, Math.min(BANDS, smallest.length));
    }

    /** How many of the hashes that each is found by both have. */
    int sharedBands(Shingles other) {
        return common(bands(), other.bands());
    }

    /** How many distinct runs are kept. */
    int size() {
        return smallest.length;
    }

    /** Which share of the runs of the text that has fewer is in the other, from 0 to 1. */
    double containment(Shingles other) {
        long last = Math.min(reach(), other.reach());
        int fewer = Math.min(upTo(last), other.upTo(last));
        return fewer == 0 ? 0 : (double) common(smallest, other.smallest) / fewer;
    }

    /** Which share of the runs of both is in both, from 0 to 1. */
    double resemblance(Shingles other) {
        long last = Math.min(reach(), other.reach());
        int common = common(smallest, other.smallest);
        int all = upTo(last) + other.upTo(last) - common;
        return all == 0 ? 0 : (double) common / all;
    }

    /** Which share of the beginning of one is anywhere in the other, from 0 to 1: the larger of the two. */
    double sharedHead(Shingles other) {
        return Math.max(headIn(other), other.headIn(this));
    }

    private double headIn(Shingles other) {
        long[] kept = LongStream.of(head).filter(run -> run <= other.reach()).toArray();
        return kept.length == 0 ? 0 : (double) common(kept, other.smallest) / kept.length;
    }

    /** The largest hash that would have been kept. */
    private long reach() {
        return smallest.length < MOST ? Long.MAX_VALUE : smallest[MOST - 1];
    }

    private int upTo(long last) {
        int found = Arrays.binarySearch(smallest, last);
        return found < 0 ? -found - 1 : found + 1;
    }

    private static int common(long[] some, long[] others) {
        int common = 0;
        int at = 0;
        for (long hash : some) {
            while (at < others.length && others[at] < hash) {
                at++;
            }
            if (at < others.length && others[at] == hash) {
                common++;
            }
        }
        return common;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shingles shingles
                && Arrays.equals(head, shingles.head)
                && Arrays.equals(smallest, shingles.smallest);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(smallest);
    }
}

package org.tiltmeter.nlp.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The uncased WordPiece vocabulary of BERT (Devlin 2019): a word in lower case and without accents is cut, from the
 * left, into the longest pieces known. Immutable: one serves all threads.
 */
final class WordPieces {

    /** Pieces of a word that the encoder is given: more say nothing, and would let one word fill a window. */
    static final int MOST = 8;

    private static final int LONGEST_WORD = 100;
    private static final String INNER = "##";

    private final Map<String, Integer> first = new HashMap<>();
    private final Map<String, Integer> inner = new HashMap<>();
    private final int longest;
    private final int[] unknown;
    private final int begin;
    private final int end;

    /**
     * @param vocabulary the pieces; a piece's number is its place
     * @throws IllegalStateException where a special piece is missing
     */
    WordPieces(List<String> vocabulary) {
        for (int number = 0; number < vocabulary.size(); number++) {
            String piece = vocabulary.get(number);
            boolean isInner = piece.startsWith(INNER) && piece.length() > INNER.length();
            (isInner ? inner : first).put(isInner ? piece.substring(INNER.length()) : piece, number);
        }
        longest = vocabulary.stream().mapToInt(String::length).max().orElse(0);
        unknown = new int[] {special("[UNK]")};
        begin = special("[CLS]");
        end = special("[SEP]");
    }

    private int special(String piece) {
        Integer number = first.get(piece);
        if (number == null) {
            throw new IllegalStateException("the vocabulary has no " + piece);
        }
        return number;
    }

    /** The piece that opens every window. */
    int begin() {
        return begin;
    }

    /** The piece that ends every window. */
    int end() {
        return end;
    }

    /** The first pieces of a word, at least one; a word that cannot be cut wholly is the unknown piece. */
    int[] of(String written) {
        String plain = plain(written);
        if (plain.isEmpty() || plain.codePointCount(0, plain.length()) > LONGEST_WORD) {
            return unknown;
        }
        int[] pieces = new int[MOST];
        int count = 0;
        int at = 0;
        while (at < plain.length()) {
            int after = longestFrom(plain, at);
            if (after < 0) {
                return unknown;
            }
            if (count < MOST) {
                pieces[count++] = number(plain, at, after);
            }
            at = after;
        }
        return Arrays.copyOf(pieces, count);
    }

    private int longestFrom(String plain, int from) {
        Map<String, Integer> known = from == 0 ? first : inner;
        for (int to = Math.min(plain.length(), from + longest); to > from; to--) {
            if (known.containsKey(plain.substring(from, to))) {
                return to;
            }
        }
        return -1;
    }

    private int number(String plain, int from, int to) {
        return Objects.requireNonNull((from == 0 ? first : inner).get(plain.substring(from, to)));
    }

    private static String plain(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(c -> c < 0x80)) {
            return lower;
        }
        StringBuilder plain = new StringBuilder(lower.length());
        Normalizer.normalize(lower, Normalizer.Form.NFD)
                .codePoints()
                .filter(codePoint -> Character.getType(codePoint) != Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}

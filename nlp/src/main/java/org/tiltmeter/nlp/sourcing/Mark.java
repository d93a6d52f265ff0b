package org.tiltmeter.nlp.sourcing;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Kinds of quotation marks. */
enum Mark {
    CURLY,
    STRAIGHT,
    TWO_APOSTROPHES,
    GUILLEMET,
    SINGLE_CURLY,
    SINGLE_STRAIGHT;

    /** Words that start with an apostrophe of their own. */
    private static final Set<String> CLIPPED =
            Set.of("em", "tis", "twas", "til", "till", "cause", "n", "bout", "round", "er");

    static @Nullable Mark of(String token) {
        return switch (token) {
            case "\u201C", "\u201D", "\u201E" -> CURLY;
            case "\"", "\uFF02" -> STRAIGHT;
            case "''", "``" -> TWO_APOSTROPHES;
            case "\u00AB", "\u00BB", "\u2039", "\u203A" -> GUILLEMET;
            case "\u2018", "\u2019", "\u201A" -> SINGLE_CURLY;
            case "'", "`" -> SINGLE_STRAIGHT;
            default -> null;
        };
    }

    boolean isSingle() {
        return this == SINGLE_CURLY || this == SINGLE_STRAIGHT;
    }

    /** Whether the mark at a position opens a quotation, given whether one of its kind is open. */
    boolean opens(Words words, int at, boolean open) {
        return switch (this) {
            case CURLY ->
                words.text(at).equals("\u201C")
                        ? !open || touchesNext(words, at)
                        : words.text(at).equals("\u201E");
            case GUILLEMET -> "\u00AB\u2039".contains(words.text(at)) ? !open : false;
            case STRAIGHT, TWO_APOSTROPHES ->
                words.text(at).equals("``") || (!open && !inches(words, at)) || (open && opensAnew(words, at));
            case SINGLE_CURLY -> words.text(at).equals("\u2018") && startsQuoted(words, at);
            case SINGLE_STRAIGHT -> !open && freeBefore(words, at) && startsQuoted(words, at);
        };
    }

    /** Whether the mark closes the open quotation of its kind: apostrophes do not. */
    boolean closes(Words words, int at) {
        return switch (this) {
            case CURLY -> words.text(at).equals("\u201D") || !touchesNext(words, at);
            case GUILLEMET -> true;
            case STRAIGHT, TWO_APOSTROPHES -> !words.text(at).equals("``");
            case SINGLE_CURLY -> words.text(at).equals("\u2019") && !possessive(words, at);
            case SINGLE_STRAIGHT -> !words.gapBefore(at) && !possessive(words, at);
        };
    }

    private static boolean touchesNext(Words words, int at) {
        return !words.gapAfter(at);
    }

    private static boolean freeBefore(Words words, int at) {
        return words.gapBefore(at) || !words.isWord(at - 1);
    }

    private static boolean startsQuoted(Words words, int at) {
        String next = words.normal(at + 1);
        return !next.isEmpty()
                && touchesNext(words, at)
                && !CLIPPED.contains(next)
                && !Character.isDigit(next.charAt(0));
    }

    /** {@code 6'2"}: a number before a mark that would open. */
    private static boolean inches(Words words, int at) {
        return at > 0
                && !words.gapBefore(at)
                && Character.isDigit(words.text(at - 1).charAt(0))
                && words.gapAfter(at);
    }

    /** A space before and none after, where the open quotation has already said something: its end was forgotten. */
    private static boolean opensAnew(Words words, int at) {
        return words.gapBefore(at) && touchesNext(words, at) && words.isWord(at + 1);
    }

    /** "the officials' cars": an s before, and a further mark later that closes. */
    private boolean possessive(Words words, int at) {
        if (at == 0 || !words.normal(at - 1).endsWith("s") || !words.isWord(at + 1) || !words.gapAfter(at)) {
            return false;
        }
        int limit = Math.min(words.size(), at + 40);
        for (int later = at + 1; later < limit && words.sentenceOf(later) == words.sentenceOf(at); later++) {
            if (of(words.text(later)) == this && !words.gapBefore(later)) {
                return true;
            }
        }
        return false;
    }
}

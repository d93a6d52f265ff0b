package org.tiltmeter.nlp.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Decides where sentences end among the tokens of one paragraph. */
final class SentenceEnds {

    /** Nothing that reads on from a sentence needs more; it bounds the work on hostile text. */
    static final int LONGEST = 200;

    private static final Set<String> STARTS = starts();
    private static final Set<String> ASKED = Set.of(
            "asked", "said", "says", "told", "replied", "wondered", "shouted", "tweeted", "wrote", "added", "asks");
    private static final int CUE_WITHIN = 5;

    private final List<Token> tokens;

    SentenceEnds(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The index one past the last token of the sentence that starts at {@code first}. */
    int after(int first) {
        int limit = Math.min(tokens.size(), first + LONGEST);
        int at = first;
        while (at < limit) {
            int past = pastClosers(at);
            if (endsAt(at, past)) {
                return past;
            }
            at++;
        }
        return limit;
    }

    private boolean endsAt(int at, int past) {
        Stop stop = stop(tokens.get(at));
        if (stop == Stop.NONE || past >= tokens.size()) {
            return false;
        }
        boolean gap = tokens.get(past).start() > tokens.get(past - 1).end();
        return switch (stop) {
            case NONE -> false;
            case FULL -> looksLikeStart(past) && !(past > at + 1 && saidFollows(past)) && (gap || afterWord(at));
            case ELLIPSIS -> gap && looksLikeStart(past);
            case ABBREVIATION -> gap && (startsTypically(past) || quote(past));
            case IDEOGRAPHIC -> true;
        };
    }

    private enum Stop {
        NONE,
        FULL,
        ELLIPSIS,
        ABBREVIATION,
        IDEOGRAPHIC
    }

    private static Stop stop(Token token) {
        char last = token.text().charAt(token.text().length() - 1);
        return switch (last) {
            case '!', '?' -> token.isWord() ? Stop.NONE : Stop.FULL;
            case '\u2026' -> Stop.ELLIPSIS;
            case '\u3002', '\uFF01', '\uFF1F', '\u061F', '\u0964' -> Stop.IDEOGRAPHIC;
            case '.' -> fullStop(token);
            default -> Stop.NONE;
        };
    }

    private static Stop fullStop(Token token) {
        if (!token.isWord()) {
            return token.text().length() == 1 ? Stop.FULL : Stop.ELLIPSIS;
        }
        if (token.text().length() == 2) {
            return Stop.NONE;
        }
        return Abbreviations.SHIPPED.kind(token.text()) == Abbreviations.Kind.BEFORE ? Stop.NONE : Stop.ABBREVIATION;
    }

    /** Closing marks, and further stops, that stick to the stop. */
    private int pastClosers(int at) {
        int past = at + 1;
        while (past < tokens.size()
                && past - at <= 6
                && tokens.get(past).start() == tokens.get(past - 1).end()
                && closes(past)) {
            past++;
        }
        return past;
    }

    private boolean closes(int at) {
        return switch (tokens.get(at).text()) {
            case "\u201D", "\u2019", "\u00BB", "\u203A", ")", "]", "!", "?" -> true;
            case "\"", "'", "''", "*" ->
                at + 1 >= tokens.size()
                        || tokens.get(at + 1).start() > tokens.get(at).end()
                        || !tokens.get(at + 1).isWord();
            default -> false;
        };
    }

    /** “Why?” Smith asked. */
    private boolean saidFollows(int from) {
        for (int at = from; at < Math.min(tokens.size(), from + CUE_WITHIN); at++) {
            if (ASKED.contains(tokens.get(at).normal())) {
                return !STARTS.contains(tokens.get(from).normal());
            }
            if (!tokens.get(at).isWord()) {
                return false;
            }
        }
        return false;
    }

    private boolean afterWord(int stop) {
        return (stop > 0 && tokens.get(stop - 1).text().length() > 1) || quote(stop + 1);
    }

    private boolean looksLikeStart(int from) {
        for (int at = from; at < Math.min(tokens.size(), from + 4); at++) {
            if (tokens.get(at).isWord()) {
                int first = tokens.get(at).text().codePointAt(0);
                return !Character.isLowerCase(first);
            }
        }
        return from + 4 <= tokens.size() || quote(from);
    }

    private boolean startsTypically(int at) {
        return tokens.get(at).isCapitalised() && STARTS.contains(tokens.get(at).normal());
    }

    private boolean quote(int at) {
        return at < tokens.size()
                && switch (tokens.get(at).text()) {
                    case "\u201C", "\u2018", "\"", "''", "\u00AB", "``" -> true;
                    default -> false;
                };
    }

    private static Set<String> starts() {
        Set<String> starts = new HashSet<>();
        Resources.entries(SentenceEnds.class, "sentence-starts.txt")
                .forEach(line -> starts.addAll(List.of(line.split(" "))));
        return Set.copyOf(starts);
    }
}

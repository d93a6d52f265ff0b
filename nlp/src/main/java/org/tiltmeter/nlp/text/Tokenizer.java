package org.tiltmeter.nlp.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a stretch of text into tokens, in time linear in the stretch. A surrogate pair is never split, and nothing but
 * gaps (white space, controls, invisible marks) lies between two tokens.
 */
final class Tokenizer {

    private final String text;
    private final int to;
    private final List<Token> tokens = new ArrayList<>();

    private Tokenizer(String text, int to) {
        this.text = text;
        this.to = to;
    }

    static List<Token> tokens(String text, int from, int to) {
        Tokenizer tokenizer = new Tokenizer(text, to);
        tokenizer.run(from);
        return tokenizer.tokens;
    }

    private void run(int from) {
        int at = from;
        while (at < to) {
            int codePoint = text.codePointAt(at);
            if (Characters.isGap(codePoint)) {
                at += Character.charCount(codePoint);
            } else if (Characters.isWord(codePoint)) {
                at = word(at);
            } else {
                at = sign(at, codePoint);
            }
        }
    }

    private int word(int start) {
        int end = WordEnd.of(text, start, to);
        int clitic = Clitics.start(text, start, end);
        add(start, clitic);
        if (clitic < end) {
            add(clitic, end);
        }
        return end;
    }

    private int sign(int start, int codePoint) {
        int end =
                switch (codePoint) {
                    case '.', '\u2026', '-', '*', '_', '=', '~' -> run(start, (char) codePoint);
                    case '\'', '`' -> start + (charAt(start + 1) == codePoint ? 2 : 1);
                    case '@', '#' -> tagEnd(start);
                    default -> signEnd(start, codePoint);
                };
        add(start, end);
        return end;
    }

    private int run(int start, char c) {
        int end = start;
        while (charAt(end) == c) {
            end++;
        }
        return end;
    }

    private int tagEnd(int start) {
        int end = start + 1;
        while (end < to && (Characters.isWord(text.codePointAt(end)) || text.charAt(end) == '_')) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** One code point, with the marks, joiners and further symbols that build one emoji with it. */
    private int signEnd(int start, int codePoint) {
        int end = start + Character.charCount(codePoint);
        if (!Characters.isSymbol(codePoint)) {
            return end;
        }
        while (end < to) {
            int next = text.codePointAt(end);
            boolean joined = text.charAt(end - 1) == '\u200D' && Characters.isSymbol(next);
            boolean modifies = Characters.isMark(next)
                    || Characters.isInvisible(next)
                    || Character.getType(next) == Character.MODIFIER_SYMBOL;
            if (!joined && !modifies) {
                break;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    private char charAt(int at) {
        return at < to ? text.charAt(at) : '\0';
    }

    private void add(int start, int end) {
        String covered = text.substring(start, end);
        tokens.add(new Token(start, end, covered, Characters.normal(covered)));
    }
}

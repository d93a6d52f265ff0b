package org.tiltmeter.nlp.actors;

import java.util.ArrayList;
import java.util.List;
import org.tiltmeter.nlp.text.Token;

/** The parts of a word with hyphens that start with a capital. */
final class HyphenParts {

    private static final int LONGEST_WORD = 60;

    private HyphenParts() {}

    /** A part and where it stands in its part of the article. */
    record Part(String text, int start, int end) {}

    static List<Part> of(Token token) {
        String word = token.text();
        List<Part> parts = new ArrayList<>();
        if (word.length() > LONGEST_WORD) {
            return parts;
        }
        int start = 0;
        for (int i = 0; i <= word.length(); i++) {
            if (i == word.length() || isHyphen(word.charAt(i))) {
                boolean whole = start == 0 && i == word.length();
                if (!whole && i > start && Character.isUpperCase(word.charAt(start))) {
                    parts.add(new Part(word.substring(start, i), token.start() + start, token.start() + i));
                }
                start = i + 1;
            }
        }
        return parts;
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '‐' || c == '‑' || c == '–';
    }
}

package org.tiltmeter.nlp.actors;

import java.util.List;
import java.util.Locale;

/** Initials within names: they tell two people of one name apart, and count for nothing where there is only one. */
final class Initials {

    private static final int LONGEST = 6;

    private Initials() {}

    /** "W.", "H.W.", "H.W": capitals, each but the last with its full stop. */
    static boolean is(String word) {
        if (word.length() < 2 || word.length() > LONGEST || word.charAt(1) != '.') {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            boolean fits = i % 2 == 0 ? Character.isUpperCase(word.charAt(i)) : word.charAt(i) == '.';
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** The letters of all initials among some words, in lower case. */
    static String of(List<String> words) {
        StringBuilder letters = new StringBuilder();
        words.stream().filter(Initials::is).forEach(word -> letters.append(word.replace(".", "")));
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    /** Whether one person can bear both: "W." and none, "H." and "H.W.", but not "H.W." and "W.". */
    static boolean agree(String one, String other) {
        return one.startsWith(other) || other.startsWith(one);
    }
}

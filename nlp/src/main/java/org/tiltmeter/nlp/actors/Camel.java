package org.tiltmeter.nlp.actors;

import java.util.Set;

/** Words that a page glued together, such as "SmithOPINION"; "McConnell" and "DeVos" are names. */
final class Camel {

    private static final Set<String> PREFIXES = Set.of(
            "Mc", "Mac", "De", "Del", "Di", "Du", "La", "Le", "Van", "Von", "Fitz", "St", "Da", "Ben", "Bin", "Al");

    private Camel() {}

    static boolean isGlued(String word) {
        for (int i = 1; i < word.length(); i++) {
            boolean turns = Character.isLowerCase(word.charAt(i - 1)) && Character.isUpperCase(word.charAt(i));
            if (turns && !PREFIXES.contains(word.substring(lastHyphen(word, i) + 1, i))) {
                return true;
            }
        }
        return false;
    }

    private static int lastHyphen(String word, int before) {
        return word.lastIndexOf('-', before);
    }
}

package org.tiltmeter.nlp.actors;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.text.Sentence;

/** Abbreviations that an article introduces itself: "the North Atlantic Treaty Organization (NATO)". */
final class Acronyms {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 8;
    private static final Set<String> CONNECTORS = Set.of("of", "for", "and", "the", "on", "de", "to", "in", "&");

    private Acronyms() {}

    static boolean isConnector(String word) {
        return CONNECTORS.contains(word);
    }

    /** The acronym in parentheses behind a token, or null. */
    static @Nullable String after(Sentence sentence, int last) {
        String inside = Cues.text(sentence, last + 2);
        boolean parentheses = Cues.text(sentence, last + 1).equals("(")
                && Cues.text(sentence, last + 3).equals(")");
        boolean capitals = inside.length() >= SHORTEST
                && inside.length() <= LONGEST
                && inside.chars().allMatch(Character::isUpperCase);
        return parentheses && capitals ? inside : null;
    }

    /** Whether an acronym takes the first letters of the capitalised words from one token to another. */
    static boolean spells(String acronym, Sentence sentence, int first, int last) {
        StringBuilder letters = new StringBuilder();
        for (int i = first; i <= last; i++) {
            String word = Cues.text(sentence, i);
            if (!isConnector(word)) {
                letters.append(word.charAt(0));
            }
        }
        return acronym.contentEquals(letters);
    }
}

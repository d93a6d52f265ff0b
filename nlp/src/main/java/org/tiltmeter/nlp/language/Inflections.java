package org.tiltmeter.nlp.language;

import java.util.List;
import org.tiltmeter.nlp.language.Entry.PartOfSpeech;

/** Regular English inflection, enough for lexicon entries; irregular forms have entries of their own. */
public final class Inflections {

    private static final String VOWELS = "aeiou";

    private Inflections() {}

    /** The forms of a verb, its base first: "shell", "shells", "shelled", "shelling". */
    public static List<String> ofVerb(String base) {
        return of(base, PartOfSpeech.VERB);
    }

    static List<String> of(String entry, PartOfSpeech partOfSpeech) {
        return switch (partOfSpeech) {
            case NOUN -> List.of(entry, plural(entry));
            case VERB -> List.of(entry, plural(entry), past(entry), participle(entry));
            case ADJECTIVE, ADVERB, PHRASE -> List.of(entry);
        };
    }

    private static String plural(String word) {
        if (endsInConsonantY(word)) {
            return cut(word, 1) + "ies";
        }
        boolean sibilant = word.endsWith("s")
                || word.endsWith("x")
                || word.endsWith("ch")
                || word.endsWith("sh")
                || word.endsWith("z");
        return word + (sibilant ? "es" : "s");
    }

    private static String past(String word) {
        if (endsInConsonantY(word)) {
            return cut(word, 1) + "ied";
        }
        return word.endsWith("e") ? word + "d" : doubled(word) + "ed";
    }

    private static String participle(String word) {
        return (word.endsWith("e") && !word.endsWith("ee") ? cut(word, 1) : doubled(word)) + "ing";
    }

    /** "slam" doubles its last letter, "blast" and "vilify" do not; words of two syllables seldom do. */
    private static String doubled(String word) {
        int n = word.length();
        boolean closed = n >= 3
                && isConsonant(word.charAt(n - 1))
                && "wxy".indexOf(word.charAt(n - 1)) < 0
                && !isConsonant(word.charAt(n - 2))
                && isConsonant(word.charAt(n - 3));
        return closed && syllables(word) == 1 ? word + word.charAt(n - 1) : word;
    }

    private static int syllables(String word) {
        int syllables = 0;
        for (int i = 0; i < word.length(); i++) {
            boolean starts = !isConsonant(word.charAt(i)) && (i == 0 || isConsonant(word.charAt(i - 1)));
            syllables += starts ? 1 : 0;
        }
        return syllables;
    }

    private static boolean endsInConsonantY(String word) {
        return word.endsWith("y") && word.length() > 1 && isConsonant(word.charAt(word.length() - 2));
    }

    private static boolean isConsonant(char c) {
        return VOWELS.indexOf(c) < 0;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}

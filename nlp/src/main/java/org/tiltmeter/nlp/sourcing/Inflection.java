package org.tiltmeter.nlp.sourcing;

import java.util.Set;

/**
 * The regular forms of an English verb.
 *
 * @param thirdPerson "notes"
 * @param past "noted"
 * @param gerund "noting"
 */
record Inflection(String thirdPerson, String past, String gerund) {

    /** Verbs of more than one syllable that double their last letter all the same. */
    private static final Set<String> DOUBLING = Set.of("admit", "refer", "rebut", "quip", "commit");

    static Inflection of(String base) {
        if (base.endsWith("e") && !base.endsWith("ee")) {
            return new Inflection(base + "s", base + "d", base.substring(0, base.length() - 1) + "ing");
        }
        if (base.endsWith("y") && !isVowel(base.charAt(base.length() - 2))) {
            String stem = base.substring(0, base.length() - 1);
            return new Inflection(stem + "ies", stem + "ied", base + "ing");
        }
        String stem = doubles(base) ? base + base.charAt(base.length() - 1) : base;
        String ed = base.endsWith("ee") ? base + "d" : stem + "ed";
        return new Inflection(base + (hisses(base) ? "es" : "s"), ed, stem + "ing");
    }

    private static boolean hisses(String base) {
        return base.endsWith("s")
                || base.endsWith("sh")
                || base.endsWith("ch")
                || base.endsWith("x")
                || base.endsWith("z")
                || base.endsWith("o");
    }

    private static boolean doubles(String base) {
        int length = base.length();
        boolean ending = length > 2
                && "bdgmnprt".indexOf(base.charAt(length - 1)) >= 0
                && isVowel(base.charAt(length - 2))
                && !isVowel(base.charAt(length - 3));
        return DOUBLING.contains(base) || (ending && syllables(base) == 1);
    }

    private static int syllables(String base) {
        int count = 0;
        for (int i = 0; i < base.length(); i++) {
            count += isVowel(base.charAt(i)) && (i == 0 || !isVowel(base.charAt(i - 1))) ? 1 : 0;
        }
        return count;
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}

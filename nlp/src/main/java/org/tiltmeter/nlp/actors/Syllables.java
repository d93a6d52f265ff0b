package org.tiltmeter.nlp.actors;

/** Given names of two syllables as Korean, Chinese and Taiwanese names are written: "Jae-in", "Ing-wen". */
final class Syllables {

    private static final int LONGEST = 6;
    private static final int SHORTEST = 2;

    private Syllables() {}

    /** Whether a word is a capitalised and a small syllable with a hyphen between them; "Beijing-based" is none. */
    static boolean joined(String word) {
        int hyphen = word.indexOf('-');
        if (hyphen < SHORTEST || hyphen > LONGEST || word.lastIndexOf('-') != hyphen) {
            return false;
        }
        String small = word.substring(hyphen + 1);
        return small.length() >= SHORTEST
                && small.length() <= LONGEST
                && small.chars().allMatch(Character::isLowerCase)
                && switch (small) {
                    case "based", "led", "back", "backed", "born", "made", "style", "wide", "run", "held", "owned" ->
                        false;
                    case "era", "old", "year", "like", "only", "free", "level", "type", "off", "up", "out", "day" ->
                        false;
                    case "bound", "funded", "linked", "area", "class", "wing", "test", "list", "rated" -> false;
                    default -> true;
                };
    }
}

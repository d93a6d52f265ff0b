package org.tiltmeter.evaluation.sets.basil;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * When a name is that of a target as BASIL spells it. Both are taken apart into words in lower case, without articles,
 * honorifics and the possessive "s"; members stand for their group (officials, lawmakers, party …: "Colorado officials"
 * are Colorado's), and "Democrats" and "Democratic" are one word. The names are the same where the words of one end with
 * all words of the other: "Trump" and "Donald Trump", "Democrats" and "House Democrats"; not "Donald Trump" and
 * "Donald Trump Jr."
 */
final class TargetNames {

    private static final Set<String> LEFT_OUT = Set.of(
            "the",
            "a",
            "an",
            "s",
            "mr",
            "mrs",
            "ms",
            "dr",
            "sen",
            "rep",
            "gov",
            "president",
            "senator",
            "governor",
            "representative",
            "secretary");

    private static final Set<String> MEMBERS = Set.of(
            "officials",
            "official",
            "lawmakers",
            "lawmaker",
            "members",
            "member",
            "party",
            "senators",
            "representatives",
            "candidates",
            "leaders",
            "leadership",
            "voters");

    private TargetNames() {}

    static boolean same(String name, String target) {
        List<String> a = words(name);
        List<String> b = words(target);
        return !a.isEmpty() && !b.isEmpty() && (endsWith(a, b) || endsWith(b, a));
    }

    private static boolean endsWith(List<String> longer, List<String> shorter) {
        return longer.size() >= shorter.size()
                && longer.subList(longer.size() - shorter.size(), longer.size()).equals(shorter);
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty() && !LEFT_OUT.contains(word) && !MEMBERS.contains(word)) {
                words.add(party(word));
            }
        }
        return words;
    }

    private static String party(String word) {
        return switch (word) {
            case "democrats", "democratic" -> "democrat";
            case "republicans", "gop" -> "republican";
            default -> word;
        };
    }
}

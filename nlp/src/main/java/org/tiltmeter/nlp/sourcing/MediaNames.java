package org.tiltmeter.nlp.sourcing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.text.Resources;

/** Outlets and agencies by the names of {@code media.tsv}, and nouns for them. */
final class MediaNames {

    static final MediaNames SHIPPED = new MediaNames();

    private static final int LONGEST = 5;

    private static final Set<String> SHORT = Set.of("Times", "Post", "Journal");

    private final Map<String, String> shownByName = new HashMap<>();
    private final Set<String> nouns = new HashSet<>(Resources.entries(MediaNames.class, "media-nouns.txt"));

    /** A name found in a text, and the name it is shown by. */
    record Found(Range range, String shown) {}

    private MediaNames() {
        for (String entry : Resources.entries(MediaNames.class, "media.tsv")) {
            String[] fields = entry.split("\t", -1);
            shownByName.put(fields[0], fields[fields.length - 1]);
        }
    }

    /** What outlets of several cities are called without their city. */
    static boolean isShort(String name) {
        return SHORT.contains(name);
    }

    /** "the Times" is named as "The Times" is. */
    private static boolean opensShort(Words words, int at, int first) {
        return at == first && words.text(at).equals("the") && at + 1 < words.size() && isShort(words.text(at + 1));
    }

    boolean isNoun(String normal) {
        return nouns.contains(normal);
    }

    /** The longest name that starts at a token and ends within a range, or null. */
    @Nullable
    Found at(Words words, int first, Range bounds) {
        Found found = null;
        StringBuilder name = new StringBuilder();
        for (int at = first; at <= Math.min(bounds.last(), first + LONGEST - 1); at++) {
            name.append(
                            name.isEmpty()
                                            || words.text(at).startsWith("'")
                                            || words.text(at).startsWith("\u2019")
                                    ? ""
                                    : " ")
                    .append(
                            opensShort(words, at, first)
                                    ? "The"
                                    : words.text(at).replace('\u2019', '\''));
            String shown = shownByName.get(name.toString());
            if (shown != null) {
                found = new Found(new Range(first, at), shown);
            }
        }
        return found;
    }

    /** The first name in a range that no other part of a name stands before, or null. */
    @Nullable
    Found in(Words words, Range range) {
        for (int at = range.first(); at <= range.last(); at++) {
            Found found = at(words, at, range);
            if (found != null && (at == range.first() || !words.isCapitalised(at - 1))) {
                return found;
            }
        }
        return null;
    }

    static List<String> after() {
        return List.of(
                "news",
                "agency",
                "newspaper",
                "magazine",
                "website",
                "network",
                "channel",
                "television",
                "tv",
                "online",
                "service");
    }
}

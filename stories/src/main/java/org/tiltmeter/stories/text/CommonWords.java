package org.tiltmeter.stories.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a word tells by how rare it is in English at large. From a frozen list, since frequencies counted in an archive would
 * change with each article that comes in, and with them who is like whom.
 */
final class CommonWords {

    static final CommonWords SHIPPED = new CommonWords(shipped());

    /** So common that they tell nothing: the, of, after, government's little words. */
    private static final double TELLS_NOTHING = 120;

    /** The rank of a word that is not in the list. */
    private static final double RARE = 24_000;

    private final Map<String, Integer> ranks = new HashMap<>();

    /** Most frequent first. */
    CommonWords(List<String> words) {
        for (String word : words) {
            ranks.putIfAbsent(word, ranks.size() + 1);
        }
    }

    /** 0 for the commonest words, up to 5.3 for those that are not in the list: the logarithm of its rank. */
    double weight(String stem) {
        Integer rank = ranks.getOrDefault(stem, ranks.get(stem + "s"));
        // The strict logarithm, for the other may differ in its last bit from machine to machine.
        return Math.max(0, StrictMath.log((rank == null ? RARE : rank) / TELLS_NOTHING));
    }

    /** Without a plural's or possessor's s. */
    static String stem(String form) {
        String stem = form.endsWith("'s") ? form.substring(0, form.length() - 2) : form;
        if (stem.length() > 4 && stem.endsWith("ies")) {
            return stem.substring(0, stem.length() - 3) + "y";
        }
        boolean plural = stem.length() > 3 && stem.endsWith("s") && !stem.endsWith("ss");
        return plural ? stem.substring(0, stem.length() - 1) : stem;
    }

    private static List<String> shipped() {
        String resource = "common-words.txt";
        try (InputStream stream = Objects.requireNonNull(CommonWords.class.getResourceAsStream(resource), resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + resource, e);
        }
    }
}

package org.tiltmeter.ingest;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;

/** Spoils valid JSON the way hostile and careless clients do; the same seed spoils it the same way. */
final class Mutations {

    private static final List<String> TOKENS = List.of(
            "null",
            "{",
            "}",
            "[",
            "]",
            "[[[[[[[[",
            "\"",
            "\\",
            "\\u0000",
            "\\ud800",
            "\0",
            "\uFEFF",
            ",",
            ":",
            "-",
            "1e999999",
            "1E-400",
            "true",
            "\u202E",
            "🚢",
            "\u0085",
            "//",
            "/*",
            "'",
            "\t",
            "[".repeat(500),
            "9".repeat(2_000));

    private static final List<String> VALUES = List.of(
            "null",
            "7",
            "-0.0",
            "true",
            "[]",
            "{}",
            "[null]",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"\\udfff\"",
            "\"https://\"",
            "\"http://[::\"",
            "\"2026-13-01\"",
            "\"+1000000000-01-01\"",
            "\"en_\"",
            "[[\"a\"]]",
            "[1,\"\",\" \"]",
            "\"" + "x".repeat(3_000) + "\"",
            "1" + "0".repeat(500),
            "{\"a\":{\"a\":{\"a\":1}}}");

    private static final List<String> FIELDS =
            List.of("outlet", "title", "text", "publishedAt", "url", "language", "authors", "section", "other", "");

    private final Random random;

    Mutations(long seed) {
        random = new Random(seed);
    }

    /** One to three things are wrong with it, or happen not to matter. */
    String spoil(String json) {
        String spoilt = json;
        for (int i = random.nextInt(3); i >= 0; i--) {
            spoilt = spoilOnce(spoilt);
        }
        return spoilt;
    }

    <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    String value() {
        return any(TOKENS) + any(VALUES);
    }

    private String spoilOnce(String json) {
        int from = random.nextInt(json.length() + 1);
        int to = Math.min(json.length(), from + random.nextInt(12));
        return switch (random.nextInt(5)) {
            case 0 -> json.substring(0, from) + json.substring(to);
            case 1 -> json.substring(0, from) + any(TOKENS) + json.substring(from);
            case 2 -> json.substring(0, to) + json.substring(from);
            case 3 -> json.substring(0, from) + (char) random.nextInt(0xFFFF) + json.substring(to);
            default ->
                json.replaceFirst(
                        "^\\s*\\{", "{\"" + any(FIELDS) + "\":" + Matcher.quoteReplacement(any(VALUES)) + ",");
        };
    }
}

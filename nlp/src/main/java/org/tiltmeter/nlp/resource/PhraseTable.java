package org.tiltmeter.nlp.resource;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.text.Token;

/**
 * Phrases and what they mean; the longest phrase that starts at a token wins. Phrases are compared as text, so that it
 * does not matter into how many tokens "U.S." or "Côte d'Ivoire" fall.
 *
 * @param <V> what a phrase means
 */
public final class PhraseTable<V> {

    private static final int LONGEST_OPENING = 24;

    private final NavigableMap<String, V> phrases;
    private final Set<String> openings = new HashSet<>();
    private final Function<Token, String> form;

    private PhraseTable(Map<String, V> phrases, Function<Token, String> form) {
        this.phrases = new TreeMap<>(phrases);
        this.form = form;
        phrases.keySet().forEach(this::addOpenings);
    }

    /** What the first token of a phrase can be: most tokens are none of these, and that is told at once. */
    private void addOpenings(String phrase) {
        int space = phrase.indexOf(' ');
        int end = Math.min(space < 0 ? phrase.length() : space, LONGEST_OPENING);
        for (int i = 1; i <= end; i++) {
            openings.add(phrase.substring(0, i));
        }
    }

    private boolean opens(String token) {
        return token.length() > LONGEST_OPENING || openings.contains(token);
    }

    /** A table that minds the case of letters. */
    public static <V> PhraseTable<V> ofSurfaces(Map<String, V> phrases) {
        return new PhraseTable<>(phrases, PhraseTable::surface);
    }

    /** A table that is looked up in lower case. */
    public static <V> PhraseTable<V> ofNormals(Map<String, V> phrases) {
        return new PhraseTable<>(phrases, Token::normal);
    }

    /** A phrase found: its first and last token, and what it means. */
    public record Match<V>(int first, int last, V value) {}

    /** The longest phrase that starts at a token, or null. */
    public @Nullable Match<V> longestAt(List<Token> tokens, int first) {
        if (!opens(form.apply(tokens.get(first)))) {
            return null;
        }
        StringBuilder key = new StringBuilder();
        Match<V> longest = null;
        for (int i = first; i < tokens.size(); i++) {
            if (i > first && tokens.get(i).start() > tokens.get(i - 1).end()) {
                key.append(' ');
            }
            String soFar = key.append(form.apply(tokens.get(i))).toString();
            Map.Entry<String, V> next = phrases.ceilingEntry(soFar);
            if (next == null || !next.getKey().startsWith(soFar)) {
                break;
            }
            if (next.getKey().equals(soFar)) {
                longest = new Match<>(first, i, next.getValue());
            }
        }
        return longest;
    }

    /** A token as it stands, its apostrophe straightened. */
    public static String surface(Token token) {
        return token.text().replace('’', '\'');
    }
}

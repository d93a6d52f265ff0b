package org.tiltmeter.evaluation.sets.newswcl50;

import java.util.List;
import java.util.Set;
import org.tiltmeter.evaluation.text.Tokens;

/**
 * Sets tokens as a reader would see them in print, for the file has no spaces: marks close up to the words that they belong
 * to, a straight quotation mark opens and closes in turn, and where the file writes a line break a paragraph ends.
 */
final class Prose {

    private static final Set<String> CLOSING =
            Set.of(",", ".", ";", ":", "!", "?", ")", "]", "%", "”", "’", "…", "...", "n't", "n’t");

    private static final Set<String> OPENING = Set.of("(", "[", "$", "“", "‘");

    private final Tokens.Builder text = new Tokens.Builder();
    private boolean joined = true;
    private boolean quoted;

    private Prose() {}

    /** A token each, a line break's being empty. */
    static Tokens of(List<String> tokens) {
        Prose prose = new Prose();
        for (int i = 0; i < tokens.size(); i++) {
            prose.token(
                    tokens.get(i).strip(),
                    i == 0 ? "" : tokens.get(i - 1).strip(),
                    i + 1 == tokens.size() ? "" : tokens.get(i + 1).strip());
        }
        return prose.text.build();
    }

    private void token(String token, String before, String after) {
        if (token.isEmpty() || token.equals("\\n")) {
            text.token("").gap(token.isEmpty() ? "" : "\n\n");
            joined |= !token.isEmpty();
            quoted &= token.isEmpty();
            return;
        }
        boolean straight = token.equals("\"");
        boolean hyphen = token.equals("-") && isWord(before) && isWord(after);
        boolean closes = straight ? quoted : hyphen || closes(token, before);
        text.gap(joined || closes ? "" : " ").token(token);
        quoted ^= straight;
        joined = straight ? quoted : hyphen || opens(token, before);
    }

    private static boolean closes(String token, String before) {
        boolean clipped = token.length() > 1 && isApostrophe(token) && Character.isLetter(token.charAt(1));
        return clipped || CLOSING.contains(token) || (token.equals("'") && endsInS(before));
    }

    private static boolean opens(String token, String before) {
        return OPENING.contains(token) || (token.equals("'") && !endsInS(before));
    }

    private static boolean isApostrophe(String token) {
        return token.charAt(0) == '\'' || token.charAt(0) == '’';
    }

    /** After an s it is a possessive ending; elsewhere it opens a quotation. */
    private static boolean endsInS(String before) {
        return before.endsWith("s");
    }

    private static boolean isWord(String token) {
        return !token.isEmpty() && Character.isLetterOrDigit(token.codePointAt(0));
    }
}

package org.tiltmeter.evaluation.sets.gum;

import java.util.Set;
import org.tiltmeter.evaluation.text.Tokens;
import org.tiltmeter.evaluation.text.Tokens.Run;

/** Where a mention ends: GUM has the possessive ending and closing marks in it, others do not, and neither is about whom. */
final class Edges {

    private static final Set<String> ENDINGS = Set.of("'s", "’s", "'S", "’S");

    private Edges() {}

    /** A run without punctuation at its edges and without a possessive ending; as it is where nothing would be left. */
    static Run trimmed(Tokens tokens, Run run) {
        int first = run.first();
        int last = run.last();
        while (last > first && isEdge(tokens.word(last))) {
            last--;
        }
        while (first < last && isEdge(tokens.word(first))) {
            first++;
        }
        return new Run(first, last);
    }

    private static boolean isEdge(String word) {
        return ENDINGS.contains(word) || word.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}

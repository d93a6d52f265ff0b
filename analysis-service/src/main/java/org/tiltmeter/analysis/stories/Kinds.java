package org.tiltmeter.analysis.stories;

import java.util.Locale;
import org.tiltmeter.problems.Problem;
import org.tiltmeter.problems.ProblemException;
import org.tiltmeter.stories.Kind;

/** The kinds of what articles have in common, as the API names them. */
final class Kinds {

    private Kinds() {}

    static Kind of(String label) {
        return switch (label) {
            case "event" -> Kind.EVENT;
            case "group" -> Kind.GROUP;
            default -> throw new ProblemException(Problem.badField("kind", "is neither event nor group"));
        };
    }

    static String label(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** The column of {@code placed_article} that says which one an article is in. */
    static String column(Kind kind) {
        return switch (kind) {
            case EVENT -> "event";
            case GROUP -> "story";
        };
    }
}

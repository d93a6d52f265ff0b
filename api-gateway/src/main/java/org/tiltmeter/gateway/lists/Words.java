package org.tiltmeter.gateway.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.problems.Problem;
import org.tiltmeter.problems.ProblemException;

/** A query parameter that lists words of a closed set between commas: {@code group_by=actor,outlet}. */
public final class Words {

    private Words() {}

    /**
     * The words in the order written, each once.
     *
     * @throws ProblemException 400 that names the parameter and the known words
     */
    public static List<String> of(String parameter, @Nullable String text, Set<String> known) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        var words = new ArrayList<String>();
        for (String part : text.split(",", -1)) {
            String word = part.strip();
            if (!known.contains(word) || words.contains(word)) {
                throw new ProblemException(Problem.badField(
                        parameter, "is not a list, each once, of " + String.join(", ", new TreeSet<>(known))));
            }
            words.add(word);
        }
        return words;
    }
}

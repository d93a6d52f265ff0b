package org.tiltmeter.analysis.actorlists;

import java.util.ArrayList;
import java.util.List;
import org.tiltmeter.problems.Problem;
import org.tiltmeter.problems.ProblemException;
import org.tiltmeter.problems.Violation;

/** What is wrong with an upload, gathered as it is read; after so many, nobody reads on. */
final class Violations {

    private static final int MOST = 50;

    private final List<Violation> found = new ArrayList<>();

    void add(Violation violation) {
        found.add(violation);
        if (found.size() == MOST) {
            throw refusal();
        }
    }

    /** Ends the request if anything is wrong. */
    void refuse() {
        if (!found.isEmpty()) {
            throw refusal();
        }
    }

    private ProblemException refusal() {
        return new ProblemException(
                Problem.badRequest("The list cannot be used; errors says where, " + MOST + " of them at most.", found));
    }
}

package org.tiltmeter.gateway.reports;

import java.util.UUID;
import org.tiltmeter.problems.Problem;
import org.tiltmeter.problems.ProblemException;

/** Ids in addresses. What is none names nothing. */
final class Ids {

    private Ids() {}

    static UUID report(String text) {
        return uuid(text, "There is no report of this id.");
    }

    static UUID delivery(String text) {
        return uuid(text, "There is no delivery of this id.");
    }

    static int issue(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw Issues.unknown().get();
        }
    }

    private static UUID uuid(String text, String otherwise) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.of(404, otherwise));
        }
    }
}

package org.tiltmeter.problems;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Says once what went wrong: our faults at ERROR with their cause, the client's at DEBUG. */
final class ProblemLog {

    private static final Logger LOG = Logger.getLogger("org.tiltmeter.problems");

    private ProblemLog() {}

    static void record(Problem problem, String requestId, @Nullable Throwable failure) {
        if (problem.status() == 500 || (problem.status() > 500 && !(failure instanceof ProblemException))) {
            LOG.errorf(failure, "request %s failed with %d", requestId, problem.status());
        } else if (problem.status() > 500) {
            LOG.errorf(
                    "request %s failed with %d %s: %s", requestId, problem.status(), problem.title(), problem.detail());
        } else {
            LOG.debugf("request %s refused with %d: %s", requestId, problem.status(), problem.detail());
        }
    }
}

package org.tiltmeter.ingest.submission;

import java.util.List;
import org.tiltmeter.problems.Violation;

/** What a submission's bytes turned out to be. */
public sealed interface Submitted {

    /** An article that may be stored. */
    record Accepted(Submission submission) implements Submitted {}

    /**
     * Not an article.
     *
     * @param violations all that is wrong with it, in the order of the fields
     */
    record Refused(List<Violation> violations) implements Submitted {
        public Refused {
            violations = List.copyOf(violations);
        }
    }
}

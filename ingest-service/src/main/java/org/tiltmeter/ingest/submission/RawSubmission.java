package org.tiltmeter.ingest.submission;

import java.util.List;
import java.util.Map;
import org.tiltmeter.problems.Violation;

/**
 * The fields as they stood in the JSON.
 *
 * @param strings by field; a field that was null or missing is not there
 * @param authors as submitted
 * @param violations of the JSON's form: wrong types, fields given twice, or no JSON at all
 */
record RawSubmission(Map<Field, String> strings, List<String> authors, List<Violation> violations) {

    /** Whether there is no object at all whose fields could be looked at. */
    boolean isUnreadable() {
        return violations.stream().anyMatch(violation -> violation.field().isEmpty());
    }

    static RawSubmission unreadable(Violation violation) {
        return new RawSubmission(Map.of(), List.of(), List.of(violation));
    }
}

package org.tiltmeter.ingest.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.ingest.store.Keeping;
import org.tiltmeter.problems.Problem;

/**
 * What became of one line.
 *
 * @param line its number in the body
 * @param id the article's, or null where the line was no article
 * @param problem why it was refused; its status says whether to correct the line (4xx) or to send it again (503)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LineOutcome(
        int line,
        @Nullable UUID id,
        Outcome outcome,
        @Nullable Problem problem) {

    static LineOutcome kept(int line, Keeping keeping) {
        return new LineOutcome(line, keeping.id(), Outcome.of(keeping), null);
    }

    static LineOutcome refused(int line, @Nullable UUID id, Problem problem) {
        return new LineOutcome(line, id, Outcome.REFUSED, problem);
    }
}

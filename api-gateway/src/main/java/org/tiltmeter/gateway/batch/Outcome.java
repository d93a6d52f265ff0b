package org.tiltmeter.gateway.batch;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.problems.Problem;

/** What became of a line of a batch. */
@Schema(name = "BatchOutcome", description = "What became of a line of a batch.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Outcome(
        @Schema(required = true, description = "The line, from 1, blank lines counted.")
        long line,

        @Schema(description = "The article's id; absent where the line is refused.") @Nullable
        UUID id,

        @Schema(
                required = true,
                enumeration = {"stored", "revised", "duplicate", "refused"})
        String outcome,

        @Schema(description = "Why the line is refused.") @Nullable
        Problem problem) {

    static Outcome refused(long line, Problem problem) {
        return new Outcome(line, null, "refused", problem);
    }

    /** Whether the line may fare better when it is sent again. */
    @JsonIgnore
    boolean isForNow() {
        return problem != null && (problem.status() == 503 || problem.status() == 502);
    }

    Outcome ofLine(long other) {
        return new Outcome(other, id, outcome, problem);
    }
}

package org.tiltmeter.problems;

import jakarta.ws.rs.WebApplicationException;
import java.util.Map;

/** Ends a request with a problem document. It is a JAX-RS exception, so that parameter converters may throw it too. */
public final class ProblemException extends WebApplicationException {

    private final transient Problem problem;
    private final transient Map<String, String> headers;

    /** Ends the request with this problem. */
    public ProblemException(Problem problem) {
        this(problem, Map.of());
    }

    /** Ends the request with this problem and these headers, {@code Retry-After} for one. */
    public ProblemException(Problem problem, Map<String, String> headers) {
        super(problem.title(), problem.status());
        this.problem = problem;
        this.headers = Map.copyOf(headers);
    }

    /** The problem, as yet without an instance. */
    public Problem problem() {
        return problem;
    }

    /** Headers that go with it. */
    public Map<String, String> headers() {
        return headers;
    }
}

package org.tiltmeter.gateway.upstream;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;
import org.tiltmeter.problems.Problem;
import org.tiltmeter.problems.ProblemException;
import org.tiltmeter.problems.ProblemJson;

/**
 * A service's problem document becomes the gateway's, with the gateway's name of the request. A service's own failure
 * is not the gateway's: it becomes 502, and the log of the service says more under the same request id.
 */
public final class PassedOnProblem implements ResponseExceptionMapper<ProblemException> {

    @Override
    public ProblemException toThrowable(Response response) {
        int status = response.getStatus();
        var problem = ProblemJson.read(response.readEntity(byte[].class))
                .filter(said -> said.status() == status && (status < 500 || status == 503))
                .orElseGet(() -> own(status));
        String retryAfter = response.getHeaderString(HttpHeaders.RETRY_AFTER);
        return new ProblemException(
                problem, retryAfter == null ? Map.of() : Map.of(HttpHeaders.RETRY_AFTER, retryAfter));
    }

    private static Problem own(int status) {
        return status == 503
                ? Problem.of(503, "A service behind the gateway cannot answer now; please try again.")
                : Problem.of(502, "A service behind the gateway failed to answer.");
    }
}

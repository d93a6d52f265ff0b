package org.tiltmeter.gateway.upstream;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.client.ResponseProcessingException;
import java.util.Map;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.problems.Problem;
import org.tiltmeter.problems.ProblemException;

/** A service behind the gateway. */
public enum Service {
    INGEST("The archive of articles"),
    ANALYSIS("The analysis");

    private static final Logger LOG = Logger.getLogger(Service.class);

    /** Seconds; a restarted service is ready within about as many. */
    private static final String RETRY_AFTER = "5";

    private final String subject;

    Service(String subject) {
        this.subject = subject;
    }

    /**
     * The service's answer.
     *
     * @throws ProblemException the service's own problem, 503 where it does not answer, 502 where nobody can make
     *     sense of what it answers
     */
    public <T> T ask(Supplier<T> call) {
        try {
            return answered(call.get());
        } catch (ProblemException e) {
            throw e;
        } catch (ResponseProcessingException | WebApplicationException e) {
            LOG.debugf(e, "%s answered what cannot be read", this);
            throw notUnderstood();
        } catch (ProcessingException e) {
            LOG.debugf(e, "%s did not answer", this);
            throw e.getCause() instanceof JsonProcessingException ? notUnderstood() : unavailable();
        }
    }

    /** The REST client makes null of an empty answer. */
    private <T> T answered(@Nullable T answer) {
        if (answer == null) {
            throw notUnderstood();
        }
        return answer;
    }

    private ProblemException notUnderstood() {
        return new ProblemException(Problem.of(502, subject + " gave an answer that cannot be read."));
    }

    private ProblemException unavailable() {
        return new ProblemException(
                Problem.of(503, subject + " does not answer now; please try again."),
                Map.of("Retry-After", RETRY_AFTER));
    }
}

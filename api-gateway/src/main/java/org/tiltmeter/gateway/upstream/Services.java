package org.tiltmeter.gateway.upstream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.tiltmeter.problems.ProblemException;

/** Whether the services behind the gateway answer. */
@ApplicationScoped
public class Services {

    /** An id that no article has: the cheapest question there is, and 404 the healthy answer. */
    private static final String NONE = "00000000-0000-0000-0000-000000000000";

    /** A question to ingest. */
    @RegisterRestClient(configKey = "ingest")
    @RegisterProvider(PassedOnProblem.class)
    interface IngestProbe {
        @GET
        @Path("/articles/{id}")
        byte[] article(@PathParam("id") String id);
    }

    /** A question to analysis. */
    @RegisterRestClient(configKey = "analysis")
    @RegisterProvider(PassedOnProblem.class)
    interface AnalysisProbe {
        @GET
        @Path("/articles/{id}")
        byte[] article(@PathParam("id") String id);
    }

    private final IngestProbe ingest;
    private final AnalysisProbe analysis;

    Services(@RestClient IngestProbe ingest, @RestClient AnalysisProbe analysis) {
        this.ingest = ingest;
        this.analysis = analysis;
    }

    /** Whether each service answers. */
    public State state() {
        return new State(
                answers(() -> Service.INGEST.ask(() -> ingest.article(NONE))),
                answers(() -> Service.ANALYSIS.ask(() -> analysis.article(NONE))));
    }

    private static boolean answers(Runnable question) {
        try {
            question.run();
            return true;
        } catch (ProblemException e) {
            return e.problem().status() < 500;
        }
    }

    /**
     * Which services answer.
     *
     * @param ingest whether articles can come in and be shown
     * @param analysis whether readings and measures can be had
     */
    public record State(boolean ingest, boolean analysis) {}
}

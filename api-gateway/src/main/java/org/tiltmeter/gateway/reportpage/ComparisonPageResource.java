package org.tiltmeter.gateway.reportpage;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.tiltmeter.gateway.comparisons.AnalysisComparisons;
import org.tiltmeter.gateway.comparisons.Comparison;
import org.tiltmeter.gateway.methods.MethodsResource;
import org.tiltmeter.gateway.representations.Representation;
import org.tiltmeter.gateway.upstream.Service;
import org.tiltmeter.problems.Problem;
import org.tiltmeter.problems.ProblemException;

/** A comparison for people and for spreadsheets; whoever asks for neither gets it as JSON, at the same address. */
@Path("/v1/comparisons")
@Blocking
public class ComparisonPageResource {

    private final AnalysisComparisons comparisons;
    private final MethodsResource methods;
    private final ObjectMapper json;

    ComparisonPageResource(@RestClient AnalysisComparisons comparisons, MethodsResource methods, ObjectMapper json) {
        this.comparisons = comparisons;
        this.methods = methods;
        this.json = json;
    }

    @GET
    @Path("/{id}")
    @Produces(Representation.HTML)
    @Operation(hidden = true)
    public Response page(@PathParam("id") String id, @Context Request request, @Context UriInfo address) {
        var report = new Report(run(id), methods.get().measures(), null, address.getBaseUri());
        return Representation.page(ReportPage.of(report), ReportPage.contentSecurityPolicy(), request);
    }

    @GET
    @Path("/{id}")
    @Produces(Representation.CSV)
    @Operation(hidden = true)
    public Response table(@PathParam("id") String id, @Context Request request) {
        return Representation.table(ReportTable.of(run(id)), "comparison.csv", request);
    }

    private Comparison run(String id) {
        byte[] run = Service.ANALYSIS.ask(() -> comparisons.get(id)).getEntity();
        try {
            return json.readValue(run, Comparison.class);
        } catch (IOException e) {
            throw new ProblemException(Problem.of(502, "The analysis gave a comparison that cannot be read."));
        }
    }
}

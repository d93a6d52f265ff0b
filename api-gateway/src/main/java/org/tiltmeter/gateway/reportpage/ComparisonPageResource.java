package org.tiltmeter.gateway.reportpage;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.tiltmeter.gateway.comparisons.AnalysisComparisons;
import org.tiltmeter.gateway.comparisons.Comparison;
import org.tiltmeter.gateway.methods.MethodsResource;
import org.tiltmeter.gateway.upstream.Service;
import org.tiltmeter.problems.Problem;
import org.tiltmeter.problems.ProblemException;

/** A comparison for people and for spreadsheets; whoever asks for neither gets it as JSON, at the same address. */
@Path("/v1/comparisons")
@Blocking
public class ComparisonPageResource {

    /** Less than JSON's 1: whoever takes anything gets JSON. */
    static final String HTML = "text/html;charset=UTF-8;qs=0.6";

    static final String CSV = "text/csv;charset=UTF-8;qs=0.5";

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
    @Produces(HTML)
    @Operation(hidden = true)
    public Response page(@PathParam("id") String id, @Context Request request, @Context UriInfo address) {
        var report = new Report(run(id), methods.get().measures(), null, address.getBaseUri());
        return answer(ReportPage.of(report), request)
                .header("Content-Security-Policy", ReportPage.contentSecurityPolicy())
                .build();
    }

    @GET
    @Path("/{id}")
    @Produces(CSV)
    @Operation(hidden = true)
    public Response table(@PathParam("id") String id, @Context Request request) {
        return answer(ReportTable.of(run(id)), request)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"comparison.csv\"")
                .build();
    }

    private Comparison run(String id) {
        byte[] run = Service.ANALYSIS.ask(() -> comparisons.get(id)).getEntity();
        try {
            return json.readValue(run, Comparison.class);
        } catch (IOException e) {
            throw new ProblemException(Problem.of(502, "The analysis gave a comparison that cannot be read."));
        }
    }

    /** Its tag is made of what it says: a run never changes, but how it is shown may. */
    private static Response.ResponseBuilder answer(String text, Request request) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        EntityTag tag = new EntityTag(hash(bytes));
        var unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(bytes) : unchanged)
                .tag(tag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}

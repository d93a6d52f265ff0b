package org.tiltmeter.gateway.comparisons;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.gateway.lists.Filter;
import org.tiltmeter.gateway.lists.Page;
import org.tiltmeter.gateway.lists.Paging;
import org.tiltmeter.gateway.lists.ServiceQuery;
import org.tiltmeter.gateway.upstream.Service;
import org.tiltmeter.problems.Problem;
import org.tiltmeter.problems.ProblemException;

/** Comparisons with their uncertainty. */
@Path("/v1/comparisons")
@Tag(name = "Comparisons")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class ComparisonsResource {

    private static final String ID = "The run's id.";
    private static final String EXAMPLE = "5f0c31d2a9e84b7710c6a3e2f49d8b15";
    private static final String PATH = "/v1/comparisons/";

    private final AnalysisComparisons comparisons;

    ComparisonsResource(@RestClient AnalysisComparisons comparisons) {
        this.comparisons = comparisons;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "compare",
            summary = "Compare outlets or actors",
            description =
                    "Effects with intervals, p-values adjusted over all that was declared, and verdicts. The run is"
                            + " kept for ever under an id that names the question, the methods and the state of the data: the"
                            + " same question to the same data gets the same run, to the byte. At most 2,000 effects.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ComparisonSpecification.class)))
    @APIResponse(
            responseCode = "201",
            description = "It is a new run; Location is its address, and its id its ETag.",
            content = @Content(schema = @Schema(implementation = Comparison.class)))
    @APIResponse(
            responseCode = "200",
            description = "The run was made before.",
            content = @Content(schema = @Schema(implementation = Comparison.class)))
    public Response compare(byte[] specification) {
        var answer = Service.ANALYSIS.ask(() -> comparisons.compare(specification));
        EntityTag id = tag(answer.getHeaderString(HttpHeaders.ETAG));
        return Response.status(answer.getStatus())
                .location(URI.create(PATH + id.getValue()))
                .tag(id)
                .entity(answer.getEntity())
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getComparison",
            summary = "Show a comparison",
            description =
                    "A run as it was made; it never changes. As HTML it is a page that needs nothing but itself; as"
                            + " CSV it is a table of its effects.")
    @APIResponse(
            responseCode = "200",
            description = "The run.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Comparison.class)),
                @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
            })
    public Response get(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") String id, @Context Request request) {
        var answer = Service.ANALYSIS.ask(() -> comparisons.get(id));
        EntityTag tag = tag(answer.getHeaderString(HttpHeaders.ETAG));
        var unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(answer.getEntity()) : unchanged)
                .tag(tag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    @GET
    @Path("/{id}/evidence")
    @Operation(
            operationId = "listEvidence",
            summary = "List the evidence behind a cell",
            description =
                    "Every article that a cell of a run is made of, oldest first, as it was when the run was made:"
                            + " what it gave to the sums, and the spans that concern the actor. From x and w, grouped by story,"
                            + " every number of the cell can be computed anew.")
    public Page<Evidence> evidence(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") String id,
            @Parameter(description = "The label of a measure of the run.", example = "L1.own")
                    @QueryParam("measure")
                    @Nullable
                    String measure,
            @Parameter(description = "An actor or group of the run.", example = "country:XR")
                    @QueryParam("actor")
                    @Nullable
                    String actor,
            @Parameter(description = "An outlet of the run.", example = "The Harbour Globe")
                    @QueryParam("outlet")
                    @Nullable
                    String outlet,
            @BeanParam @Valid Paging paging) {
        var query = ServiceQuery.of(new Filter(Map.of()), paging)
                .with("measure", measure)
                .with("actor", actor)
                .with("outlet", outlet);
        return Service.ANALYSIS.ask(() -> comparisons.evidence(id, query.parameters()));
    }

    @GET
    @Path("/{id}/diff")
    @Operation(
            operationId = "compareRuns",
            summary = "Say how a run differs from an earlier one, and why",
            description =
                    "For each effect of both runs, whether its difference changed by more than chance, with interval and"
                            + " adjusted p-value; and how much of the change comes from other days, from corrected or grown"
                            + " stories, from the actor list, from the method version, from changed text and from new articles,"
                            + " let in in this order; the parts sum to the whole. The two must be of the same outlets.")
    public ComparisonDiff diff(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") String id,
            @Parameter(description = "The id of the earlier run.", example = "0b9d4f6ac2e17835d1f04e6b7a92c358")
                    @QueryParam("since")
                    @Nullable
                    String since) {
        return Service.ANALYSIS.ask(() -> comparisons.diff(id, since));
    }

    /** A run's id, which analysis sends in quotation marks. */
    private static EntityTag tag(@Nullable String header) {
        if (header == null) {
            throw new ProblemException(Problem.of(502, "The analysis gave a comparison without its id."));
        }
        return new EntityTag(header.replace("\"", ""));
    }
}

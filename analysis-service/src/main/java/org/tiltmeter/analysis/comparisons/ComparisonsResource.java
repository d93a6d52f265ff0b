package org.tiltmeter.analysis.comparisons;

import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.tiltmeter.analysis.listing.Page;
import org.tiltmeter.analysis.listing.Paging;
import org.tiltmeter.problems.Problem;
import org.tiltmeter.problems.ProblemException;
import org.tiltmeter.statistics.comparison.Cell;

/** Declared comparisons, and what they found. */
@Path("/comparisons")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class ComparisonsResource {

    private final Compare compare;
    private final Runs runs;
    private final EvidenceQuery evidence;
    private final DiffRuns diff;

    ComparisonsResource(Compare compare, Runs runs, EvidenceQuery evidence, DiffRuns diff) {
        this.compare = compare;
        this.runs = runs;
        this.evidence = evidence;
        this.diff = diff;
    }

    /** 201 with a new run, 200 with one that was made before: the same question to the same data. */
    @POST
    public Response compare(@NotNull ComparisonRequest asked) {
        var made = compare.compare(asked);
        return Response.status(made.isNew() ? 201 : 200)
                .location(URI.create("/comparisons/" + made.id()))
                .tag(made.id())
                .entity(made.run())
                .build();
    }

    @GET
    @Path("/{id}")
    @Transactional
    public Response get(@PathParam("id") String id, @Context Request request) {
        String run = runs.find(id).orElseThrow(() -> new ProblemException(unknown()));
        var unchanged = request.evaluatePreconditions(new EntityTag(id));
        return unchanged == null
                ? Response.ok(run).tag(id).build()
                : unchanged.tag(id).build();
    }

    /** What a cell was made of: it takes the cell's measure, actor and outlet. */
    @GET
    @Path("/{id}/evidence")
    @Transactional
    public Page<EvidenceRow> evidence(
            @PathParam("id") String id,
            @QueryParam("measure") @NotNull(message = "is missing") String measure,
            @QueryParam("actor") @NotNull(message = "is missing") String actor,
            @QueryParam("outlet") @NotNull(message = "is missing") String outlet,
            @BeanParam @Valid Paging paging) {
        Run run = runs.read(id).orElseThrow(() -> new ProblemException(unknown()));
        return evidence.of(run, new Cell(measure, actor, outlet), paging);
    }

    /** Why its figures are others than those of an earlier run. */
    @GET
    @Path("/{id}/diff")
    @Transactional
    public RunDiff diff(
            @PathParam("id") String id, @QueryParam("since") @NotNull(message = "is missing") String since) {
        Run run = runs.read(id).orElseThrow(() -> new ProblemException(unknown()));
        Run earlier = runs.read(since)
                .orElseThrow(() -> new ProblemException(Problem.badField("since", "is no comparison's id")));
        return diff.of(earlier, run);
    }

    private static Problem unknown() {
        return Problem.of(404, "There is no comparison of this id.");
    }
}

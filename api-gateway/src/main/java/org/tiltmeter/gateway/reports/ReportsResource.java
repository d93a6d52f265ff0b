package org.tiltmeter.gateway.reports;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tiltmeter.gateway.lists.Page;
import org.tiltmeter.gateway.lists.Paging;

/** Reports. */
@Path("/v1/reports")
@Tag(name = "Reports")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class ReportsResource {

    static final String ID = "The report's id.";

    private final Reports reports;
    private final Asking asking;
    private final Clock clock;

    ReportsResource(Reports reports, Asking asking, Clock clock) {
        this.reports = reports;
        this.asking = asking;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "listReports",
            summary = "List reports",
            description = "Newest first, without the retired.")
    public Page<Report> list(@BeanParam @Valid Paging paging) {
        return reports.list(paging);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createReport",
            summary = "Create a report",
            description =
                    "A comparison that comes by itself: each issue is made when it is due, once, is frozen under a"
                            + " number, and is sent to whoever gets it. The comparison is made once before the report is kept, so"
                            + " that what is wrong with it is said now.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ReportRequest.class)))
    @APIResponse(
            responseCode = "201",
            description = "It is kept; Location is its address.",
            content = @Content(schema = @Schema(implementation = Report.class)))
    public Response create(byte[] body) throws IOException {
        var definition = ReportReader.read(body, Map.of(), clock.instant());
        tryOut(definition);
        Report report = reports.create(definition);
        return Response.created(URI.create("/v1/reports/" + report.id()))
                .entity(report)
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getReport", summary = "Show a report", description = "Retired ones too.")
    public Report get(@Parameter(description = ID) @PathParam("id") String id) {
        return reports.get(Ids.report(id));
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "replaceReport",
            summary = "Replace a report",
            description = "Issues there are stay as they are, and so do those that are being made.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ReportRequest.class)))
    public Report replace(@Parameter(description = ID) @PathParam("id") String id, byte[] body) throws IOException {
        var definition = reports.read(Ids.report(id), body);
        tryOut(definition);
        return reports.replace(Ids.report(id), definition);
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "retireReport",
            summary = "Retire a report",
            description = "There are no new issues. The report and its issues stay at their addresses, since issues are"
                    + " cited.")
    public Report retire(@Parameter(description = ID) @PathParam("id") String id) {
        return reports.retire(Ids.report(id));
    }

    private void tryOut(ReportDefinition definition) {
        asking.tryOut(KeptJson.write(Question.of(definition.comparison(), clock.instant(), definition.zone())));
    }
}

package org.tiltmeter.gateway.reports;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tiltmeter.gateway.lists.Page;
import org.tiltmeter.gateway.lists.Paging;
import org.tiltmeter.gateway.representations.Representation;

/** Issues of reports, and their deliveries. */
@Path("/v1/reports/{id}/issues")
@Tag(name = "Reports")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class IssuesResource {

    private static final String NUMBER = "The issue's number.";

    private final Issues issues;
    private final Deliveries deliveries;

    IssuesResource(Issues issues, Deliveries deliveries) {
        this.issues = issues;
        this.deliveries = deliveries;
    }

    @POST
    @Operation(
            operationId = "makeIssue",
            summary = "Make an issue now",
            description = "It is made in the background, and delivered like any other.")
    @APIResponse(
            responseCode = "202",
            description = "It will be made; Location is where it will be, and says until then how far it is.",
            content = @Content(schema = @Schema(implementation = Issue.class)))
    public Response make(@Parameter(description = ReportsResource.ID) @PathParam("id") String id) {
        Issue issue = issues.request(Ids.report(id));
        return Response.accepted(issue)
                .location(URI.create("/v1/reports/" + issue.report() + "/issues/" + issue.number()))
                .build();
    }

    @GET
    @Operation(operationId = "listIssues", summary = "List the issues of a report", description = "Newest first.")
    public Page<Issue> list(
            @Parameter(description = ReportsResource.ID) @PathParam("id") String id, @BeanParam @Valid Paging paging) {
        return issues.list(Ids.report(id), paging);
    }

    @GET
    @Path("/{number}")
    @Operation(
            operationId = "getIssue",
            summary = "Show an issue",
            description = "Once issued it never changes, to the byte. Before, or if it failed, this says how far it is"
                    + " and why, without run. As HTML it is a page that needs nothing but itself; as CSV it is a table"
                    + " of its effects; neither is there before it is issued.")
    @APIResponse(
            responseCode = "200",
            description = "The issue.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = FrozenIssue.class)),
                @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
            })
    public Response get(
            @Parameter(description = ReportsResource.ID) @PathParam("id") String id,
            @Parameter(description = NUMBER) @PathParam("number") String number,
            @Context Request request) {
        IssueRow issue = issues.get(Ids.report(id), Ids.issue(number));
        byte[] document = issue.document;
        if (document == null) {
            return Response.ok(issue.shown()).build();
        }
        return Representation.of(document, request).build();
    }

    @GET
    @Path("/{number}/deliveries")
    @Operation(
            operationId = "listDeliveries",
            summary = "List the deliveries of an issue",
            description = "Who gets it, and what became of each attempt. A dead one is not tried again by itself.")
    public Page<Delivery> deliveries(
            @Parameter(description = ReportsResource.ID) @PathParam("id") String id,
            @Parameter(description = NUMBER) @PathParam("number") String number) {
        return deliveries.list(Ids.report(id), Ids.issue(number));
    }

    @POST
    @Path("/{number}/deliveries/{delivery}/retry")
    @Operation(
            operationId = "retryDelivery",
            summary = "Deliver once more",
            description = "A dead delivery is tried from the beginning, a pending one now.")
    @APIResponse(
            responseCode = "202",
            description = "It will be tried.",
            content = @Content(schema = @Schema(implementation = Delivery.class)))
    public Response retry(
            @Parameter(description = ReportsResource.ID) @PathParam("id") String id,
            @Parameter(description = NUMBER) @PathParam("number") String number,
            @Parameter(description = "The delivery's id.") @PathParam("delivery") String delivery) {
        return Response.accepted(deliveries.retry(Ids.report(id), Ids.issue(number), Ids.delivery(delivery)))
                .build();
    }
}

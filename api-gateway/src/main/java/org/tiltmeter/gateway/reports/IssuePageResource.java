package org.tiltmeter.gateway.reports;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tiltmeter.gateway.reportpage.ReportPage;
import org.tiltmeter.gateway.representations.Representation;

/**
 * An issue for people and for spreadsheets; whoever asks for neither gets it as JSON, at the same address. The class has the
 * path of {@link IssuesResource}: with a longer one it alone would be asked, for JSON and for deliveries too.
 */
@Path("/v1/reports/{id}/issues")
@Blocking
public class IssuePageResource {

    private final Issues issues;
    private final IssuePages pages;

    IssuePageResource(Issues issues, IssuePages pages) {
        this.issues = issues;
        this.pages = pages;
    }

    @GET
    @Path("/{number}")
    @Produces(Representation.HTML)
    @Operation(hidden = true)
    public Response page(@PathParam("id") String id, @PathParam("number") String number, @Context Request request) {
        String page = pages.page(sequence(id, number));
        return Representation.page(page, ReportPage.contentSecurityPolicy(), request);
    }

    @GET
    @Path("/{number}")
    @Produces(Representation.CSV)
    @Operation(hidden = true)
    public Response table(@PathParam("id") String id, @PathParam("number") String number, @Context Request request) {
        String table = pages.table(sequence(id, number).issue());
        return Representation.table(table, "issue-" + Ids.issue(number) + ".csv", request);
    }

    private IssueSequence sequence(String id, String number) {
        return issues.sequence(Ids.report(id), Ids.issue(number));
    }
}

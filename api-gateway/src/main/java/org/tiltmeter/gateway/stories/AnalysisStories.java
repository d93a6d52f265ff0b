package org.tiltmeter.gateway.stories;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.tiltmeter.gateway.lists.Page;
import org.tiltmeter.gateway.upstream.PassedOnProblem;
import org.tiltmeter.gateway.upstream.SameRequestId;

/** Analysis' stories. */
@Path("/stories")
@RegisterRestClient(configKey = "analysis")
@RegisterProvider(PassedOnProblem.class)
@RegisterProvider(SameRequestId.class)
@Produces(MediaType.APPLICATION_JSON)
interface AnalysisStories {

    @GET
    Page<StoryRow> list(@RestQuery MultivaluedMap<String, String> query);

    @GET
    @Path("/{id}")
    Story get(@PathParam("id") UUID id, @RestQuery MultivaluedMap<String, String> query);

    @GET
    @Path("/corrections")
    Page<StoryCorrection> corrections(@RestQuery MultivaluedMap<String, String> query);

    @POST
    @Path("/corrections")
    @Consumes(MediaType.APPLICATION_JSON)
    RestResponse<StoryCorrection> correct(byte[] correction);

    @DELETE
    @Path("/corrections/{id}")
    StoryCorrection delete(@PathParam("id") UUID id);
}

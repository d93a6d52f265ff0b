package org.tiltmeter.gateway.readings;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.gateway.upstream.PassedOnProblem;
import org.tiltmeter.gateway.upstream.SameRequestId;

/** Analysis' readings. */
@Path("/")
@RegisterRestClient(configKey = "analysis")
@RegisterProvider(PassedOnProblem.class)
@RegisterProvider(SameRequestId.class)
@Produces(MediaType.APPLICATION_JSON)
interface AnalysisReadings {

    @POST
    @Path("/readings")
    @Consumes(MediaType.APPLICATION_JSON)
    Reading read(byte[] text);

    @GET
    @Path("/articles/{id}/reading")
    Reading get(@PathParam("id") UUID id, @QueryParam("methodVersion") @Nullable String methodVersion);
}

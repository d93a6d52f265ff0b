package org.tiltmeter.gateway.methods;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.tiltmeter.gateway.upstream.PassedOnProblem;
import org.tiltmeter.gateway.upstream.SameRequestId;

/** Analysis' methods. */
@Path("/methods")
@RegisterRestClient(configKey = "analysis")
@RegisterProvider(PassedOnProblem.class)
@RegisterProvider(SameRequestId.class)
@Produces(MediaType.APPLICATION_JSON)
interface AnalysisMethods {

    @GET
    Methods get();
}

package org.tiltmeter.gateway.comparisons;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.gateway.lists.Page;
import org.tiltmeter.gateway.upstream.PassedOnProblem;
import org.tiltmeter.gateway.upstream.SameRequestId;

/** Analysis' comparisons, as bytes: a run is the same for ever, whoever passes it on. */
@Path("/comparisons")
@RegisterRestClient(configKey = "analysis")
@RegisterProvider(PassedOnProblem.class)
@RegisterProvider(SameRequestId.class)
@Produces(MediaType.APPLICATION_JSON)
public interface AnalysisComparisons {

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    RestResponse<byte[]> compare(byte[] specification);

    @GET
    @Path("/{id}")
    RestResponse<byte[]> get(@PathParam("id") String id);

    @GET
    @Path("/{id}/evidence")
    Page<Evidence> evidence(@PathParam("id") String id, @RestQuery MultivaluedMap<String, String> query);

    @GET
    @Path("/{id}/diff")
    ComparisonDiff diff(@PathParam("id") String id, @RestQuery @Nullable String since);
}

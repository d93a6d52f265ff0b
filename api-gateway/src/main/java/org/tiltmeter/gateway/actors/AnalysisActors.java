package org.tiltmeter.gateway.actors;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.tiltmeter.gateway.lists.Page;
import org.tiltmeter.gateway.upstream.PassedOnProblem;
import org.tiltmeter.gateway.upstream.SameRequestId;

/** Analysis' actors. */
@Path("/actors")
@RegisterRestClient(configKey = "analysis")
@RegisterProvider(PassedOnProblem.class)
@RegisterProvider(SameRequestId.class)
@Produces(MediaType.APPLICATION_JSON)
interface AnalysisActors {

    @GET
    Page<Actor> list(@RestQuery MultivaluedMap<String, String> query);

    @GET
    @Path("/{id}")
    ActorProfile get(@PathParam("id") String id, @RestQuery MultivaluedMap<String, String> query);

    @GET
    @Path("/{id}/mentions")
    Page<ActorMention> mentions(@PathParam("id") String id, @RestQuery MultivaluedMap<String, String> query);

    @GET
    @Path("/{id}/suggestions")
    Page<ActorSuggestion> suggestions(@PathParam("id") String id);
}

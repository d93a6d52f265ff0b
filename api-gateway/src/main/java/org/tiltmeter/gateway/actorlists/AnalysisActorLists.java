package org.tiltmeter.gateway.actorlists;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.tiltmeter.gateway.lists.Page;
import org.tiltmeter.gateway.upstream.PassedOnProblem;
import org.tiltmeter.gateway.upstream.SameRequestId;

/** Analysis' actor lists. */
@Path("/actor-lists")
@RegisterRestClient(configKey = "analysis")
@RegisterProvider(PassedOnProblem.class)
@RegisterProvider(SameRequestId.class)
@Produces(MediaType.APPLICATION_JSON)
interface AnalysisActorLists {

    @GET
    Page<ActorListVersion> list(@RestQuery MultivaluedMap<String, String> query);

    @GET
    @Path("/{name}")
    ActorList get(@PathParam("name") String name, @RestQuery MultivaluedMap<String, String> query);

    @GET
    @Path("/{name}/versions")
    Page<ActorListVersion> versions(@PathParam("name") String name, @RestQuery MultivaluedMap<String, String> query);

    @POST
    @Path("/{name}")
    @Consumes(MediaType.APPLICATION_JSON)
    RestResponse<ActorListVersion> uploadJson(@PathParam("name") String name, byte[] list);

    @POST
    @Path("/{name}")
    @Consumes(ActorListsResource.CSV)
    RestResponse<ActorListVersion> uploadCsv(@PathParam("name") String name, byte[] list);

    @DELETE
    @Path("/{name}")
    ActorListVersion withdraw(@PathParam("name") String name);
}

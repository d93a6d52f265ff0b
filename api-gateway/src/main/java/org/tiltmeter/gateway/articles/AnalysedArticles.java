package org.tiltmeter.gateway.articles;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.tiltmeter.gateway.lists.Page;
import org.tiltmeter.gateway.upstream.PassedOnProblem;
import org.tiltmeter.gateway.upstream.SameRequestId;

/** What analysis knows of articles. */
@Path("/articles")
@RegisterRestClient(configKey = "analysis")
@RegisterProvider(PassedOnProblem.class)
@RegisterProvider(SameRequestId.class)
@Produces(MediaType.APPLICATION_JSON)
interface AnalysedArticles {

    @GET
    Page<AnalysedArticle> list(@RestQuery MultivaluedMap<String, String> query);

    @GET
    @Path("/{id}")
    AnalysedArticle get(@PathParam("id") UUID id);
}

package org.tiltmeter.gateway.articles;

import jakarta.ws.rs.Consumes;
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

/** Ingest's articles. */
@Path("/articles")
@RegisterRestClient(configKey = "ingest")
@RegisterProvider(PassedOnProblem.class)
@RegisterProvider(SameRequestId.class)
@Produces(MediaType.APPLICATION_JSON)
interface StoredArticles {

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    RestResponse<Receipt> submit(byte[] article);

    @GET
    Page<ArticleRow> list(@RestQuery MultivaluedMap<String, String> query);

    @GET
    @Path("/{id}")
    StoredArticle get(@PathParam("id") UUID id);
}

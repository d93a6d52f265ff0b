package org.tiltmeter.gateway.articles;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.gateway.lists.ActorListParameter;
import org.tiltmeter.gateway.lists.Filter;
import org.tiltmeter.gateway.lists.FilterKey;
import org.tiltmeter.gateway.lists.Page;
import org.tiltmeter.gateway.lists.Paging;
import org.tiltmeter.gateway.upstream.Service;

/** Articles. */
@Path("/v1/articles")
@Tag(name = "Articles")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class ArticlesResource {

    private static final Set<FilterKey> KEYS = EnumSet.of(
            FilterKey.OUTLET,
            FilterKey.ACTOR,
            FilterKey.STORY,
            FilterKey.EVENT,
            FilterKey.FROM,
            FilterKey.TO,
            FilterKey.STATUS);

    private final Articles articles;
    private final StoredArticles stored;

    ArticlesResource(Articles articles, @RestClient StoredArticles stored) {
        this.articles = articles;
        this.stored = stored;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "submitArticle",
            summary = "Store an article",
            description = "Stores one article and has it read. The same article again is a `duplicate`; with another"
                    + " title or text it is a new revision. Up to 16 MiB.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ArticleSubmission.class)))
    @APIResponse(
            responseCode = "201",
            description = "It is new and stored; Location is its address.",
            content = @Content(schema = @Schema(implementation = Receipt.class)))
    @APIResponse(
            responseCode = "200",
            description = "It was there: revised, or a duplicate.",
            content = @Content(schema = @Schema(implementation = Receipt.class)))
    public Response submit(byte[] article) {
        var answer = Service.INGEST.ask(() -> stored.submit(article));
        var receipt = answer.getEntity();
        return Response.status(answer.getStatus())
                .location(URI.create("/v1/articles/" + receipt.id()))
                .entity(receipt)
                .build();
    }

    @GET
    @Operation(
            operationId = "listArticles",
            summary = "List articles",
            description = "Newest first by publication, without their texts.")
    public Page<ArticleRow> list(
            @Parameter(
                            description =
                                    "Keys: `outlet`, `actor` (mentions one of them), `story`, `event` (their ids),"
                                            + " `from`, `to` (publication,"
                                            + " from inclusive, to exclusive), `status` (read or failed). Terms are separated"
                                            + " by commas, any-of values by `|`; a value in quotation marks may hold both.",
                            example = "outlet:The Harbour Globe|The Inland Herald,from:2026-03-01")
                    @QueryParam("filter")
                    @Nullable
                    String filter,
            @Parameter(description = "Words in the title. Not together with the keys actor, story, event and status.")
                    @QueryParam("search")
                    @Nullable
                    String search,
            @Parameter(description = ActorListParameter.DESCRIPTION + " Needs the key actor.")
                    @QueryParam(ActorListParameter.NAME)
                    @Nullable
                    String actorList,
            @BeanParam @Valid Paging paging) {
        return articles.list(Filter.parse(filter, KEYS), search, actorList, paging);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getArticle",
            summary = "Show an article",
            description = "The last revision with its text, its furniture and how far its reading is.")
    public Article get(
            @Parameter(description = "The article's id.", example = "0b7c2f5e-8d41-5c3a-9e26-7f10d4a8b6c3")
                    @PathParam("id")
                    UUID id) {
        return articles.get(id);
    }
}

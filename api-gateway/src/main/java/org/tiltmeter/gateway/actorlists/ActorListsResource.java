package org.tiltmeter.gateway.actorlists;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.gateway.lists.Filter;
import org.tiltmeter.gateway.lists.Page;
import org.tiltmeter.gateway.lists.Paging;
import org.tiltmeter.gateway.lists.ServiceQuery;
import org.tiltmeter.gateway.upstream.Service;

/** Researchers' own knowledge of actors. */
@Path("/v1/actor-lists")
@Tag(name = "Actor lists")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class ActorListsResource {

    static final String CSV = "text/csv";

    private static final String NAME = "The list's name: lower-case letters, digits, dots, dashes, underscores.";
    private static final String EXAMPLE = "administrations";

    private final AnalysisActorLists lists;

    ActorListsResource(@RestClient AnalysisActorLists lists) {
        this.lists = lists;
    }

    @GET
    @Operation(
            operationId = "listActorLists",
            summary = "List actor lists",
            description = "The newest version of each, by name.")
    public Page<ActorListVersion> list(@BeanParam @Valid Paging paging) {
        var query = ServiceQuery.of(new Filter(Map.of()), paging);
        return Service.ANALYSIS.ask(() -> lists.list(query.parameters()));
    }

    @POST
    @Path("/{name}")
    @Consumes({MediaType.APPLICATION_JSON, CSV})
    @Operation(
            operationId = "uploadActorList",
            summary = "Upload an actor list",
            description = "Adds a version. In JSON, or in CSV with the columns `id`, `name`, `wikidata`, `aliases`,"
                    + " `groups`, `merges`, `splits` in any order, of which only `id` is needed; `|` separates several"
                    + " values of a cell. Nothing is read again: whoever asks with `actor_list` gets figures that"
                    + " follow it. A split goes before an alias, and that before a merge; merges are followed to their"
                    + " end. Refused, with line and column: a name or an actor that two actors claim, and merges in a"
                    + " circle. Ids that no article has are no error. Up to 4 MiB.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ActorListUpload.class)),
                @Content(mediaType = CSV, schema = @Schema(implementation = String.class))
            })
    @APIResponse(
            responseCode = "201",
            description = "It is a new version; Location is its address.",
            content = @Content(schema = @Schema(implementation = ActorListVersion.class)))
    @APIResponse(
            responseCode = "200",
            description = "The newest version says the same.",
            content = @Content(schema = @Schema(implementation = ActorListVersion.class)))
    public Response upload(
            @Parameter(description = NAME, example = EXAMPLE) @PathParam("name") String name,
            @Context HttpHeaders headers,
            byte[] list) {
        boolean csv = MediaType.valueOf(CSV).isCompatible(headers.getMediaType());
        var answer = Service.ANALYSIS.ask(() -> csv ? lists.uploadCsv(name, list) : lists.uploadJson(name, list));
        var version = answer.getEntity();
        return Response.status(answer.getStatus())
                .location(URI.create("/v1/actor-lists/" + version.name() + "?version=" + version.version()))
                .entity(version)
                .build();
    }

    @GET
    @Path("/{name}")
    @Operation(operationId = "getActorList", summary = "Show an actor list", description = "What a version says.")
    public ActorList get(
            @Parameter(description = NAME, example = EXAMPLE) @PathParam("name") String name,
            @Parameter(description = "Which version; without it, the newest.", example = "1")
                    @QueryParam("version")
                    @Nullable
                    Integer version) {
        var query = new ServiceQuery().with("version", version == null ? null : version.toString());
        return Service.ANALYSIS.ask(() -> lists.get(name, query.parameters()));
    }

    @GET
    @Path("/{name}/versions")
    @Operation(
            operationId = "listActorListVersions",
            summary = "List the versions of an actor list",
            description = "Newest first.")
    public Page<ActorListVersion> versions(
            @Parameter(description = NAME, example = EXAMPLE) @PathParam("name") String name,
            @BeanParam @Valid Paging paging) {
        var query = ServiceQuery.of(new Filter(Map.of()), paging);
        return Service.ANALYSIS.ask(() -> lists.versions(name, query.parameters()));
    }

    @DELETE
    @Path("/{name}")
    @Operation(
            operationId = "withdrawActorList",
            summary = "Withdraw an actor list",
            description = "Adds a version without actors, so that the list changes nothing any more. The versions"
                    + " before it stay, and can be applied as `name@version`.")
    public ActorListVersion withdraw(@Parameter(description = NAME, example = EXAMPLE) @PathParam("name") String name) {
        return Service.ANALYSIS.ask(() -> lists.withdraw(name));
    }
}

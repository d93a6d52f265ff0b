package org.tiltmeter.gateway.stories;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.Map;
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
import org.tiltmeter.gateway.lists.ServiceQuery;
import org.tiltmeter.gateway.lists.Words;
import org.tiltmeter.gateway.upstream.Service;

/** Events and story groups. */
@Path("/v1/stories")
@Tag(name = "Stories")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class StoriesResource {

    private static final Set<FilterKey> KEYS =
            EnumSet.of(FilterKey.OUTLET, FilterKey.ACTOR, FilterKey.FROM, FilterKey.TO, FilterKey.METHOD_VERSION);

    private static final Set<String> KINDS = Set.of("event", "group");
    private static final String KIND =
            "`event`: one happening, reported within days. `group`: one text printed more than once. By default event.";
    private static final String EXAMPLE = "0b7c2f5e-8d41-5c3a-9e26-7f10d4a8b6c3";

    private final AnalysisStories stories;

    StoriesResource(@RestClient AnalysisStories stories) {
        this.stories = stories;
    }

    @GET
    @Operation(
            operationId = "listStories",
            summary = "List events or story groups",
            description = "Those that have one of the articles chosen, last published first. An article that nobody"
                    + " else reports or prints is one of its own.")
    public Page<StoryRow> list(
            @Parameter(description = KIND, example = "event") @QueryParam("kind") @Nullable String kind,
            @Parameter(
                            description = "Keys: `outlet`, `actor`, `from`, `to`, `methodVersion`; written as for"
                                    + " articles.",
                            example = "actor:country:NO,from:2026-03-01,to:2026-04-01")
                    @QueryParam("filter")
                    @Nullable
                    String filter,
            @Parameter(description = "Only what so many outlets have, of all its articles.", example = "2")
                    @QueryParam("min_outlets")
                    @Nullable
                    Integer minOutlets,
            @Parameter(description = ActorListParameter.DESCRIPTION) @QueryParam(ActorListParameter.NAME) @Nullable
                    String actorList,
            @BeanParam @Valid Paging paging) {
        var query = ServiceQuery.of(Filter.parse(filter, KEYS), paging)
                .withAll("kind", Words.of("kind", kind, KINDS))
                .with("min_outlets", minOutlets == null ? null : minOutlets.toString())
                .with(ActorListParameter.NAME, actorList);
        return Service.ANALYSIS.ask(() -> stories.list(query.parameters()));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getStory",
            summary = "Show an event or a story group",
            description = "With its articles, oldest first, by the id of any of them.")
    public Story get(
            @Parameter(description = "The id of an article of it.", example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = KIND, example = "event") @QueryParam("kind") @Nullable String kind) {
        var query = new ServiceQuery().withAll("kind", Words.of("kind", kind, KINDS));
        return Service.ANALYSIS.ask(() -> stories.get(id, query.parameters()));
    }

    @GET
    @Path("/corrections")
    @Operation(
            operationId = "listStoryCorrections",
            summary = "List corrections",
            description = "What was said of two articles and is followed, newest first.")
    public Page<StoryCorrection> corrections(@BeanParam @Valid Paging paging) {
        var query = ServiceQuery.of(new Filter(Map.of()), paging);
        return Service.ANALYSIS.ask(() -> stories.corrections(query.parameters()));
    }

    @POST
    @Path("/corrections")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "correctStory",
            summary = "Say where articles belong",
            description = "Says of two articles that they are, or are not, of one event or one story group. Followed at"
                    + " once and for all that comes later. What is said to be apart goes before what is together. 409"
                    + " where the opposite was said, or where two articles of one story group are to be of two events.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = StoryCorrectionRequest.class)))
    @APIResponse(
            responseCode = "201",
            description = "It is followed from now on.",
            content = @Content(schema = @Schema(implementation = StoryCorrection.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same was said before.",
            content = @Content(schema = @Schema(implementation = StoryCorrection.class)))
    public Response correct(byte[] correction) {
        var answer = Service.ANALYSIS.ask(() -> stories.correct(correction));
        return Response.status(answer.getStatus()).entity(answer.getEntity()).build();
    }

    @DELETE
    @Path("/corrections/{id}")
    @Operation(
            operationId = "deleteStoryCorrection",
            summary = "Take a correction back",
            description = "The articles stand at once as if it had never been said.")
    public StoryCorrection delete(
            @Parameter(description = "The correction's id.", example = EXAMPLE) @PathParam("id") UUID id) {
        return Service.ANALYSIS.ask(() -> stories.delete(id));
    }
}

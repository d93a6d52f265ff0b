package org.tiltmeter.gateway.actors;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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

/** Actors. */
@Path("/v1/actors")
@Tag(name = "Actors and outlets")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class ActorsResource {

    private static final Set<FilterKey> KEYS =
            EnumSet.of(FilterKey.OUTLET, FilterKey.ACTOR, FilterKey.FROM, FilterKey.TO, FilterKey.METHOD_VERSION);

    private static final Set<FilterKey> OF_ONE =
            EnumSet.of(FilterKey.OUTLET, FilterKey.FROM, FilterKey.TO, FilterKey.METHOD_VERSION);

    private static final Set<String> PERIODS = Set.of("month", "day");
    private static final String ID = "The actor's id, such as country:RU.";
    private static final String NARROWED = "Keys: `outlet`, `from`, `to`, `methodVersion`; written as for articles.";

    private final AnalysisActors actors;

    ActorsResource(@RestClient AnalysisActors actors) {
        this.actors = actors;
    }

    @GET
    @Operation(
            operationId = "listActors",
            summary = "List actors",
            description = "Who is mentioned, most mentioned first; what no actor could be told for stands beside it.")
    public Page<Actor> list(
            @Parameter(
                            description = "Keys: `outlet`, `actor`, `from`, `to`, `methodVersion`; written as for"
                                    + " articles.",
                            example = "outlet:The Harbour Globe,from:2026-03-01,to:2026-04-01")
                    @QueryParam("filter")
                    @Nullable
                    String filter,
            @Parameter(
                            description = "Part of any name seen or of the id, in any case, or nearly one of the names:"
                                    + " exact finds come first.",
                            example = "nor")
                    @QueryParam("search")
                    @Nullable
                    String search,
            @Parameter(description = ActorListParameter.DESCRIPTION) @QueryParam(ActorListParameter.NAME) @Nullable
                    String actorList,
            @BeanParam @Valid Paging paging) {
        var query = ServiceQuery.of(Filter.parse(filter, KEYS), paging)
                .with("search", search)
                .with(ActorListParameter.NAME, actorList);
        return Service.ANALYSIS.ask(() -> actors.list(query.parameters()));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getActor",
            summary = "Show an actor",
            description = "Names seen, counts over time and by outlet, and who stands beside it. 404 where no article"
                    + " chosen mentions it.")
    public ActorProfile get(
            @Parameter(description = ID, example = "country:NO") @PathParam("id") String id,
            @Parameter(description = NARROWED, example = "from:2026-03-01,to:2026-04-01")
                    @QueryParam("filter")
                    @Nullable
                    String filter,
            @Parameter(description = "Counts over time by `month` or `day`; without it, by month.", example = "month")
                    @QueryParam("by")
                    @Nullable
                    String by,
            @Parameter(description = ActorListParameter.DESCRIPTION) @QueryParam(ActorListParameter.NAME) @Nullable
                    String actorList) {
        var query = ServiceQuery.of(Filter.parse(filter, OF_ONE))
                .withAll("by", Words.of("by", by, PERIODS))
                .with(ActorListParameter.NAME, actorList);
        return Service.ANALYSIS.ask(() -> actors.get(id, query.parameters()));
    }

    @GET
    @Path("/{id}/mentions")
    @Operation(
            operationId = "listMentions",
            summary = "List an actor's mentions",
            description = "Every mention that counts to the actor, newest article first, with its place and why it"
                    + " counts.")
    public Page<ActorMention> mentions(
            @Parameter(description = ID, example = "country:NO") @PathParam("id") String id,
            @Parameter(description = NARROWED, example = "outlet:The Harbour Globe") @QueryParam("filter") @Nullable
                    String filter,
            @Parameter(
                            description = "Only mentions of this form: `name`, `metonym`, `demonym`, `description` or"
                                    + " `pronoun`.",
                            example = "name")
                    @QueryParam("form")
                    @Nullable
                    String form,
            @Parameter(description = ActorListParameter.DESCRIPTION) @QueryParam(ActorListParameter.NAME) @Nullable
                    String actorList,
            @BeanParam @Valid Paging paging) {
        var query = ServiceQuery.of(Filter.parse(filter, OF_ONE), paging)
                .with("form", form)
                .with(ActorListParameter.NAME, actorList);
        return Service.ANALYSIS.ask(() -> actors.mentions(id, query.parameters()));
    }

    @GET
    @Path("/{id}/suggestions")
    @Operation(
            operationId = "suggestActors",
            summary = "Suggest whom to merge",
            description = "Actors with names like this one's, and what speaks for and against their being the same."
                    + " Nobody is merged by the service: accept one by an actor list.")
    public Page<ActorSuggestion> suggestions(
            @Parameter(description = ID, example = "country:NO") @PathParam("id") String id) {
        return Service.ANALYSIS.ask(() -> actors.suggestions(id));
    }
}

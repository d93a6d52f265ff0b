package org.tiltmeter.gateway.actors;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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
import org.tiltmeter.gateway.lists.Filter;
import org.tiltmeter.gateway.lists.FilterKey;
import org.tiltmeter.gateway.lists.Page;
import org.tiltmeter.gateway.lists.Paging;
import org.tiltmeter.gateway.lists.ServiceQuery;
import org.tiltmeter.gateway.upstream.Service;

/** Actors. */
@Path("/v1/actors")
@Tag(name = "Actors and outlets")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class ActorsResource {

    private static final Set<FilterKey> KEYS =
            EnumSet.of(FilterKey.OUTLET, FilterKey.ACTOR, FilterKey.FROM, FilterKey.TO, FilterKey.METHOD_VERSION);

    private final AnalysisActors actors;

    ActorsResource(@RestClient AnalysisActors actors) {
        this.actors = actors;
    }

    @GET
    @Operation(
            operationId = "listActors",
            summary = "List actors",
            description = "Who is mentioned, most mentioned first.")
    public Page<Actor> list(
            @Parameter(
                            description = "Keys: `outlet`, `actor`, `from`, `to`, `methodVersion`; written as for"
                                    + " articles.",
                            example = "outlet:The Harbour Globe,from:2026-03-01,to:2026-04-01")
                    @QueryParam("filter")
                    @Nullable
                    String filter,
            @Parameter(description = "Part of the name or the id, in any case.", example = "nor")
                    @QueryParam("search")
                    @Nullable
                    String search,
            @BeanParam @Valid Paging paging) {
        var query = ServiceQuery.of(Filter.parse(filter, KEYS), paging).with("search", search);
        return Service.ANALYSIS.ask(() -> actors.list(query.parameters()));
    }
}

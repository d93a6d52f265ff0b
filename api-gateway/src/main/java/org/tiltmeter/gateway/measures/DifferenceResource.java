package org.tiltmeter.gateway.measures;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.gateway.lists.Filter;
import org.tiltmeter.gateway.lists.Page;
import org.tiltmeter.gateway.lists.Paging;
import org.tiltmeter.gateway.lists.ServiceQuery;
import org.tiltmeter.gateway.lists.Words;
import org.tiltmeter.gateway.upstream.Service;

/** What an actor list changes. */
@Path("/v1/actor-lists/{name}/difference")
@Tag(name = "Actor lists")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class DifferenceResource {

    private final AnalysisDifferences differences;

    DifferenceResource(@RestClient AnalysisDifferences differences) {
        this.differences = differences;
    }

    @GET
    @Operation(
            operationId = "compareActorListVersions",
            summary = "Show what an actor list changes",
            description = "The rows of a question to measures that two versions of the list, or a version and no list,"
                    + " answer differently.")
    public Page<MeasureDifference> list(
            @Parameter(description = "The list's name.", example = "administrations") @PathParam("name") String name,
            @Parameter(description = "One version; without it, the figures without any list.", example = "1")
                    @QueryParam("from_version")
                    @Nullable
                    Integer from,
            @Parameter(description = "The other version; without it, the newest.", example = "2")
                    @QueryParam("to_version")
                    @Nullable
                    Integer to,
            @Parameter(description = "As for measures.", example = "outlet:The Harbour Globe")
                    @QueryParam("filter")
                    @Nullable
                    String filter,
            @Parameter(description = "As for measures; without it, by actor.", example = "actor,outlet")
                    @QueryParam("group_by")
                    @Nullable
                    String groupBy,
            @Parameter(
                            description = "As for measures: which of those of shape `ratio` in `/v1/methods`.",
                            example = "L1")
                    @QueryParam("measures")
                    @Nullable
                    String ids,
            @BeanParam @Valid Paging paging) {
        var query = ServiceQuery.of(Filter.parse(filter, MeasuresResource.KEYS), paging)
                .with("from_version", from == null ? null : from.toString())
                .with("to_version", to == null ? null : to.toString())
                .withAll("group_by", Words.of("group_by", groupBy == null ? "actor" : groupBy, MeasuresResource.GROUPS))
                .withAll("measure", Words.of("measures", ids, MeasuresResource.MEASURES));
        return Service.ANALYSIS.ask(() -> differences.list(name, query.parameters()));
    }
}

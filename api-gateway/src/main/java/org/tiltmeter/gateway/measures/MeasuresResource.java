package org.tiltmeter.gateway.measures;

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
import org.tiltmeter.gateway.lists.ActorListParameter;
import org.tiltmeter.gateway.lists.Filter;
import org.tiltmeter.gateway.lists.FilterKey;
import org.tiltmeter.gateway.lists.Page;
import org.tiltmeter.gateway.lists.Paging;
import org.tiltmeter.gateway.lists.ServiceQuery;
import org.tiltmeter.gateway.lists.Words;
import org.tiltmeter.gateway.upstream.Service;

/** Measures. */
@Path("/v1/measures")
@Tag(name = "Measures")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class MeasuresResource {

    static final Set<FilterKey> KEYS = EnumSet.of(
            FilterKey.OUTLET,
            FilterKey.ACTOR,
            FilterKey.STORY,
            FilterKey.EVENT,
            FilterKey.FROM,
            FilterKey.TO,
            FilterKey.VOICE,
            FilterKey.PART,
            FilterKey.METHOD_VERSION);

    static final Set<String> GROUPS = Set.of("actor", "group", "outlet", "month", "day");
    static final Set<String> MEASURES = Set.of(
            "L1", "L2", "L3", "L4", "L5", "L8", "L9", "S1", "S2", "S3", "S4", "S5", "S6", "S8", "S9", "S10", "S11");

    private final AnalysisMeasures measures;

    MeasuresResource(@RestClient AnalysisMeasures measures) {
        this.measures = measures;
    }

    @GET
    @Operation(
            operationId = "listMeasures",
            summary = "Measure",
            description = "Figures with n and intervals, a row per group. There is no bias score, and no outlet is"
                    + " ranked: the figures describe.")
    public Page<MeasureRow> list(
            @Parameter(
                            description = "Keys: `outlet`, `actor`, `from`, `to`, `voice` (own, sourced, unknown, any;"
                                    + " of L1; own by default), `part` (text, title, any; text by default),"
                                    + " `methodVersion`; written as for articles.",
                            example = "actor:country:NO|country:SE,voice:own")
                    @QueryParam("filter")
                    @Nullable
                    String filter,
            @Parameter(
                            description =
                                    "Any of `actor`, `group` (of an actor list), `outlet`, `month`, `day`; without it,"
                                            + " one row for all.",
                            example = "actor,outlet")
                    @QueryParam("group_by")
                    @Nullable
                    String groupBy,
            @Parameter(
                            description = "Which of those of shape `ratio` in `/v1/methods`; without it, all.",
                            example = "L1,S4")
                    @QueryParam("measures")
                    @Nullable
                    String ids,
            @Parameter(description = ActorListParameter.DESCRIPTION) @QueryParam(ActorListParameter.NAME) @Nullable
                    String actorList,
            @BeanParam @Valid Paging paging) {
        var query = ServiceQuery.of(Filter.parse(filter, KEYS), paging)
                .withAll("group_by", Words.of("group_by", groupBy, GROUPS))
                .withAll("measure", Words.of("measures", ids, MEASURES))
                .with(ActorListParameter.NAME, actorList);
        return Service.ANALYSIS.ask(() -> measures.list(query.parameters()));
    }
}

package org.tiltmeter.analysis.measures;

import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.analysis.listing.ArticleFilter;
import org.tiltmeter.analysis.listing.Page;
import org.tiltmeter.analysis.listing.Paging;

/** What an actor list changes. */
@Path("/actor-lists/{name}/difference")
@Blocking
@Transactional
public class DifferenceResource {

    private final ListDifference difference;

    DifferenceResource(ListDifference difference) {
        this.difference = difference;
    }

    /**
     * The groups whose figures differ between two versions.
     *
     * @param from a version; none means the figures without any list
     * @param to a version; none means the newest
     */
    @GET
    public Page<MeasureDifference> list(
            String name,
            @QueryParam("from_version") @Nullable Integer from,
            @QueryParam("to_version") @Nullable Integer to,
            @BeanParam MeasuresQuestion question,
            @BeanParam ArticleFilter filter,
            @BeanParam @Valid Paging paging) {
        return difference.between(name, from, to, question, filter, paging);
    }
}

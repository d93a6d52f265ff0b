package org.tiltmeter.analysis.measures;

import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.tiltmeter.analysis.listing.ArticleFilter;
import org.tiltmeter.analysis.listing.Page;
import org.tiltmeter.analysis.listing.Paging;

/** Figures per group of articles, in the order of the groups' keys. */
@Path("/measures")
@Blocking
@Transactional
public class MeasuresResource {

    private final MeasureQuery query;

    MeasuresResource(MeasureQuery query) {
        this.query = query;
    }

    @GET
    public Page<MeasureRow> list(
            @BeanParam MeasuresQuestion question, @BeanParam ArticleFilter filter, @BeanParam @Valid Paging paging) {
        return query.answer(question, filter, paging);
    }
}

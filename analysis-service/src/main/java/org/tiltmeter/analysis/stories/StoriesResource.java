package org.tiltmeter.analysis.stories;

import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.tiltmeter.analysis.listing.ArticleFilter;
import org.tiltmeter.analysis.listing.Page;
import org.tiltmeter.analysis.listing.Paging;
import org.tiltmeter.problems.Problem;
import org.tiltmeter.problems.ProblemException;

/** Events and story groups, and what people said of them. */
@Path("/stories")
@Blocking
@Transactional
public class StoriesResource {

    private final StoryCatalogue stories;
    private final Corrections corrections;
    private final CorrectionTable table;

    StoriesResource(StoryCatalogue stories, Corrections corrections, CorrectionTable table) {
        this.stories = stories;
        this.corrections = corrections;
        this.table = table;
    }

    /** Last published first; {@code min_outlets} asks for those that so many outlets have. */
    @GET
    public Page<StoryEntry> list(
            @QueryParam("kind") @DefaultValue("event") String kind,
            @BeanParam ArticleFilter filter,
            @QueryParam("min_outlets")
                    @DefaultValue("1")
                    @Min(value = 1, message = "is less than 1")
                    @Max(value = 1_000, message = "is more than 1000")
                    int minOutlets,
            @BeanParam @Valid Paging paging) {
        return stories.list(Kinds.of(kind), filter, minOutlets, paging);
    }

    /** One with its articles, by the id of any of them. */
    @GET
    @Path("/{id}")
    public StoryDetail get(String id, @QueryParam("kind") @DefaultValue("event") String kind) {
        return stories.find(Kinds.of(kind), uuid(id)).orElseThrow(StoriesResource::notFound);
    }

    /** Newest first. */
    @GET
    @Path("/corrections")
    public Page<CorrectionEntry> corrections(@BeanParam @Valid Paging paging) {
        return table.list(paging);
    }

    /** Follows a correction: 201, or 200 where the same was said before. */
    @POST
    @Path("/corrections")
    public Response correct(@NotNull @Valid CorrectionRequest request) {
        var kept = corrections.make(request);
        return Response.status(kept.isNew() ? 201 : 200)
                .entity(kept.correction())
                .build();
    }

    /** Takes a correction back. */
    @DELETE
    @Path("/corrections/{id}")
    public CorrectionEntry delete(String id) {
        return corrections.delete(uuid(id));
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw notFound();
        }
    }

    private static ProblemException notFound() {
        return new ProblemException(Problem.of(404, "There is nothing with this id."));
    }
}

package org.tiltmeter.analysis.actors;

import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.analysis.listing.ArticleFilter;
import org.tiltmeter.analysis.listing.Page;
import org.tiltmeter.analysis.listing.Paging;

/** Who is mentioned. */
@Path("/actors")
@Blocking
@Transactional
public class ActorsResource {

    private final ActorCatalogue actors;

    ActorsResource(ActorCatalogue actors) {
        this.actors = actors;
    }

    /** Most mentioned first; {@code search} is in the name or the id, without regard to case. */
    @GET
    public Page<ActorEntry> list(
            @BeanParam ArticleFilter filter,
            @BeanParam @Valid Paging paging,
            @QueryParam("search") @Size(max = 200, message = "has more than 200 characters") @Nullable String search) {
        return actors.list(filter, paging, search);
    }
}

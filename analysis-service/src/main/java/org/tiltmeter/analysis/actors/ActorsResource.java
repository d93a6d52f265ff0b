package org.tiltmeter.analysis.actors;

import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.analysis.listing.ArticleFilter;
import org.tiltmeter.analysis.listing.Page;
import org.tiltmeter.analysis.listing.Paging;
import org.tiltmeter.problems.Problem;
import org.tiltmeter.problems.ProblemException;

/** Who is mentioned, under which names, by whom, and beside whom. */
@Path("/actors")
@Blocking
@Transactional
public class ActorsResource {

    private final ActorCatalogue actors;
    private final ActorProfiles profiles;
    private final ActorMentions mentions;
    private final ActorSuggestions suggestions;

    ActorsResource(
            ActorCatalogue actors, ActorProfiles profiles, ActorMentions mentions, ActorSuggestions suggestions) {
        this.actors = actors;
        this.profiles = profiles;
        this.mentions = mentions;
        this.suggestions = suggestions;
    }

    /** {@code search} is in a name or the id, without regard to case, or nearly is. */
    @GET
    public Page<ActorEntry> list(
            @BeanParam ArticleFilter filter,
            @BeanParam @Valid Paging paging,
            @QueryParam("search") @Size(max = 200, message = "has more than 200 characters") @Nullable String search) {
        return actors.list(filter, paging, search);
    }

    /** One actor; {@code by} is month or day. */
    @GET
    @Path("/{id}")
    public ActorProfile get(
            String id, @BeanParam ArticleFilter filter, @QueryParam("by") @DefaultValue("month") String by) {
        return profiles.find(id, filter, PeriodLength.of(by))
                .orElseThrow(() -> new ProblemException(Problem.of(404, "No article chosen mentions this actor.")));
    }

    /** Every mention that counts to the actor. */
    @GET
    @Path("/{id}/mentions")
    public Page<ActorMention> mentions(
            String id,
            @BeanParam ArticleFilter filter,
            @BeanParam @Valid Paging paging,
            @QueryParam("form") @Nullable String form) {
        return mentions.list(id, filter, paging, form);
    }

    /** Who may be the same, for a researcher to decide. */
    @GET
    @Path("/{id}/suggestions")
    public Page<ActorSuggestion> suggestions(String id) {
        var alike = suggestions.of(id);
        return new Page<>(new Page.Meta(alike.size(), null, null, null), alike);
    }
}

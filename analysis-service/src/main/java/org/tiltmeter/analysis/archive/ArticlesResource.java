package org.tiltmeter.analysis.archive;

import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.analysis.listing.ArticleFilter;
import org.tiltmeter.analysis.listing.Page;
import org.tiltmeter.analysis.listing.Paging;
import org.tiltmeter.analysis.reading.ReadingDocument;
import org.tiltmeter.problems.Problem;
import org.tiltmeter.problems.ProblemException;

/** Articles as they were read, and their readings. */
@Path("/articles")
@Blocking
@Transactional
public class ArticlesResource {

    private final ArticleCatalogue articles;

    ArticlesResource(ArticleCatalogue articles) {
        this.articles = articles;
    }

    /** Newest first; {@code actor} asks for articles that mention one of the actors. */
    @GET
    public Page<ArticleEntry> list(
            @BeanParam ArticleFilter filter,
            @BeanParam @Valid Paging paging,
            @QueryParam("status") @Nullable String status) {
        return articles.list(filter, paging, status == null ? null : status(status));
    }

    @GET
    @Path("/{id}")
    public ArticleEntry get(String id) {
        return articles.find(uuid(id)).orElseThrow(() -> notFound("No article has this id."));
    }

    /** The reading under the running method version, or the latest there is, or under the one asked for. */
    @GET
    @Path("/{id}/reading")
    public ReadingDocument reading(String id, @QueryParam("methodVersion") @Nullable String methodVersion) {
        return articles.reading(uuid(id), methodVersion)
                .orElseThrow(() -> notFound("This article has no such reading."));
    }

    private static Status status(String label) {
        return Status.of(label)
                .orElseThrow(() -> new ProblemException(Problem.badField("status", "is neither read nor failed")));
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw notFound("No article has this id.");
        }
    }

    private static ProblemException notFound(String detail) {
        return new ProblemException(Problem.of(404, detail));
    }
}

package org.tiltmeter.ingest.archive;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.ingest.store.ArticleCatalogue;
import org.tiltmeter.ingest.store.ArticleFilter;
import org.tiltmeter.ingest.store.ArticleSummary;
import org.tiltmeter.ingest.store.RevisionStore;
import org.tiltmeter.problems.Problem;
import org.tiltmeter.problems.ProblemException;

/** The stored articles: lists of them without their text, and each with it. */
@Path("/articles")
@Produces(MediaType.APPLICATION_JSON)
class ArticlesResource {

    private final ArticleCatalogue catalogue;
    private final RevisionStore revisions;

    ArticlesResource(ArticleCatalogue catalogue, RevisionStore revisions) {
        this.catalogue = catalogue;
        this.revisions = revisions;
    }

    @GET
    @Transactional
    public Page<ArticleSummary> list(@BeanParam ArticleQuery query, @Valid @BeanParam PageRequest page) {
        ArticleFilter filter = query.filter();
        return Page.of(
                oneMore(filter, page), page.limit(), catalogue.count(filter), article -> ArticlePlace.after(article)
                        .cursor());
    }

    private List<ArticleSummary> oneMore(ArticleFilter filter, PageRequest page) {
        int limit = page.limit() + 1;
        String cursor = page.cursor();
        if (cursor == null) {
            return catalogue.newest(filter, limit);
        }
        ArticlePlace place = ArticlePlace.parse(cursor);
        return catalogue.newestAfter(filter, place.publishedAt(), place.id(), limit);
    }

    @GET
    @Path("/{id}")
    @Transactional
    public StoredArticle one(@PathParam("id") UUID id, @QueryParam("revision") @Nullable Integer revision) {
        return revisions
                .find(id, revision)
                .map(StoredArticle::of)
                .orElseThrow(() -> new ProblemException(
                        Problem.of(404, "There is no article with this id, or none with this revision.")));
    }
}

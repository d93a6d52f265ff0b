package org.tiltmeter.gateway.articles;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.gateway.lists.ActorListParameter;
import org.tiltmeter.gateway.lists.Filter;
import org.tiltmeter.gateway.lists.FilterKey;
import org.tiltmeter.gateway.lists.Page;
import org.tiltmeter.gateway.lists.Paging;
import org.tiltmeter.gateway.lists.ServiceQuery;
import org.tiltmeter.gateway.upstream.Service;
import org.tiltmeter.problems.Problem;
import org.tiltmeter.problems.ProblemException;

/** Articles put together from both services: ingest has their text, analysis knows who is in it. */
@ApplicationScoped
class Articles {

    /** What ingest does not know of its articles. */
    private static final Set<FilterKey> OF_ANALYSIS =
            EnumSet.of(FilterKey.ACTOR, FilterKey.STORY, FilterKey.EVENT, FilterKey.STATUS);

    private final StoredArticles stored;
    private final AnalysedArticles analysed;

    Articles(@RestClient StoredArticles stored, @RestClient AnalysedArticles analysed) {
        this.stored = stored;
        this.analysed = analysed;
    }

    Page<ArticleRow> list(Filter filter, @Nullable String search, @Nullable String actorList, Paging paging) {
        var query = ServiceQuery.of(filter, paging).with(ActorListParameter.NAME, actorList);
        if (actorList != null && !filter.has(FilterKey.ACTOR)) {
            throw new ProblemException(Problem.badField(ActorListParameter.NAME, "needs the filter key actor"));
        }
        if (OF_ANALYSIS.stream().noneMatch(filter::has)) {
            query.with("search", search);
            return Service.INGEST.ask(() -> stored.list(query.parameters()));
        }
        if (search != null && !search.isBlank()) {
            throw new ProblemException(Problem.badField(
                    "search", "cannot be combined with the filter keys actor, story, event and status"));
        }
        var page = Service.ANALYSIS.ask(() -> analysed.list(query.parameters()));
        return new Page<>(page.meta(), rows(page.results()));
    }

    Article get(UUID id) {
        var article = Service.INGEST.ask(() -> stored.get(id));
        return Article.of(article, analysed(id));
    }

    /** What analysis did with an article, or nothing where it has not come to it. */
    private Optional<AnalysedArticle> analysed(UUID id) {
        try {
            return Optional.of(Service.ANALYSIS.ask(() -> analysed.get(id)));
        } catch (ProblemException e) {
            if (e.problem().status() == 404) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** The rows of these articles, in the same order. */
    private List<ArticleRow> rows(List<AnalysedArticle> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        var query = new ServiceQuery()
                .withAll(
                        "id",
                        found.stream().map(article -> article.id().toString()).toList())
                .with("limit", Integer.toString(found.size()));
        Map<UUID, ArticleRow> byId = Service.INGEST.ask(() -> stored.list(query.parameters())).results().stream()
                .collect(Collectors.toMap(ArticleRow::id, Function.identity()));
        return found.stream().map(article -> known(byId.get(article.id()))).toList();
    }

    /** Analysis learns of articles from ingest alone, so a gap means that one of the two lost data. */
    private static ArticleRow known(@Nullable ArticleRow row) {
        if (row == null) {
            throw new ProblemException(Problem.of(502, "The archive does not have an article that was analysed."));
        }
        return row;
    }
}
